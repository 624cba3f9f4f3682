import { cell, columnLetters } from "../address";
import type { Block, CellValue } from "../spec";
import { columnReference } from "../tableReference";
import type { PlacedColumn, BoardLine } from "./layout";
import { monthPlan, nameCell, planConditions, salesConditions, type BoardContext } from "./context";
import { planSum } from "./planFormulas";
import { salesSum } from "./salesFormulas";
import { subtotalLabel } from "./labels";

/** The lines of the board: names as values (people typed them), everything else as formulas. */
export function boardBody(context: BoardContext): Block[] {
  const { layout } = context;
  const firstMeasure = layout.columns[0]?.column ?? 0;
  return [
    { at: cell(layout.firstName, layout.firstRow), values: layout.lines.map((line) => lineNames(context, line)) },
    { at: cell(firstMeasure, layout.firstRow), formulas: layout.lines.map((line) => lineFormulas(context, line)) },
    { at: cell(layout.helperColumns.first, layout.firstRow), formulas: helperFormulas(context) },
  ];
}

function lineNames(context: BoardContext, line: BoardLine): CellValue[] {
  const { layout, say } = context;
  const width = layout.lastName - layout.firstName + 1;
  const names = (...texts: CellValue[]) => Array.from({ length: width }, (_, index) => texts[index] ?? "");
  switch (line.kind) {
    case "plan":
      return layout.dimensions.length === 0 ? [say("board.company")] : names(...line.keys);
    case "subtotal":
      return names(line.keys[0], subtotalLabel(context.language, layout.dimensions[1] ?? ""));
    case "unplanned":
      return names(say("board.unplanned"), say("board.noPlan"));
    case "total":
      return names(say("board.total"));
  }
}

function lineFormulas(context: BoardContext, line: BoardLine): CellValue[] {
  const { columns } = context.layout;
  const first = columns[0]?.column ?? 0;
  const cells: CellValue[] = [];
  for (const column of columns) {
    cells[column.column - first] =
      line.kind === "unplanned" && column.plannedOnly ? null : formula(context, line, column);
  }
  return Array.from(cells, (value) => value ?? null);
}

function formula(context: BoardContext, line: BoardLine, column: PlacedColumn): string {
  const { layout, names, status, worst, best } = context;
  const { from } = column;
  if ("formula" in from) {
    const at = (id: PlacedColumn["id"]) => layout.at(id, line.row);
    return `=${from.formula({ names, at, status, worst, best })}`;
  }
  switch (line.kind) {
    case "subtotal":
      return `=SUM(${cell(column.column, line.from)}:${cell(column.column, line.to)})`;
    case "total":
      return layout.unplannedRow === undefined
        ? `=${planLinesSum(context, column)}`
        : `=${planLinesSum(context, column)}+${cell(column.column, layout.unplannedRow)}`;
    case "unplanned":
      return "plan" in from
        ? "=0"
        : `=${salesSum(context.input.sales, from.sales(names))}-${planLinesSum(context, column)}`;
    case "plan":
      if ("plan" in from && from.plan === "month") return `=${monthPlan(context, line.keys, line.row)}`;
      return "plan" in from
        ? `=${planSum(from.plan, context.input.plan, planConditions(context, line.keys, line.row), names)}`
        : `=${salesSum(context.input.sales, from.sales(names), salesConditions(context, line.keys, line.row))}`;
  }
}

/** The sum over plan lines alone: a hidden column says which lines they are, whatever the names are. */
function planLinesSum({ layout }: BoardContext, { column }: PlacedColumn): string {
  const letters = columnLetters(column);
  const values = `${letters}$${layout.firstRow}:${letters}$${layout.lastPlanRow}`;
  if (layout.dimensions.length < 2) return `SUM(${values})`;
  return `SUMIFS(${values},${layout.helper("kind", layout.firstRow)}:${layout.helper("kind", layout.lastPlanRow)},1)`;
}

/**
 * Hidden helpers of a line: 1 for a plan line and 2 for a subtotal; how many plan rows carry its names (where only
 * one may); the running count and list of groups that are behind (TEXTJOIN is too new for Excel 2016).
 */
function helperFormulas(context: BoardContext): CellValue[][] {
  const { layout, input, say, worst } = context;
  const lastGroup = layout.groups[layout.groups.length - 1]?.row;
  let previous: number | undefined;
  return layout.lines.map((line) => {
    const kind = line.kind === "plan" ? 1 : line.kind === "subtotal" ? 2 : null;
    const factors =
      line.kind === "plan" && !input.plan.isSummed
        ? planConditions(context, line.keys, line.row).map(
            ({ column, cell: at }) => `(${columnReference(input.plan.table, column)}=${at})`,
          )
        : [];
    const planRows = factors.length > 0 ? `=SUMPRODUCT(${["1", ...factors].join("*")})` : null;
    if (!layout.groups.includes(line) || lastGroup === undefined) return [kind, planRows, null, null];
    const count = layout.helper("behindCount", line.row);
    const isBehind = `${layout.at("status", line.row)}=${worst}`;
    const separator =
      `IF(${count}=1,"",IF(${count}=${layout.helper("behindCount", lastGroup)},` +
      `"${say("board.nameLast")}","${say("board.nameSeparator")}"))`;
    const before = previous;
    previous = line.row;
    return [
      kind,
      planRows,
      before === undefined ? `=IF(${isBehind},1,0)` : `=${layout.helper("behindCount", before)}+IF(${isBehind},1,0)`,
      `=${before === undefined ? '""' : layout.helper("behindNames", before)}` +
        `&IF(${isBehind},${separator}&${nameCell(context, 0, line.row)},"")`,
    ];
  });
}
