import { cell, quotedSheet, range } from "./address";
import { fill } from "../locale/fill";
import { boardBody } from "./board/body";
import { boardChecks } from "./board/checks";
import { boardConditional } from "./board/conditional";
import { boardContext, type BoardContext } from "./board/context";
import { boardHeader } from "./board/header";
import type { ProgressBoardInput } from "./board/input";
import { boardColumnSizes, boardRowSizes } from "./board/sizes";
import { boardStyles } from "./board/styles";
import { pageFooter } from "./pageFooter";
import { palette } from "./palette";
import { asOfCell } from "./rules/dates";
import { rulesSheet, statusTableOf } from "./rulesSheet";
import type { SheetSpec } from "./spec";

export interface ProgressBoard {
  readonly board: SheetSpec;
  /** Missing when the workbook has the as-of date and the status rules already. */
  readonly rules?: SheetSpec;
  /** All sheets to add, the rules first: the board's formulas use their names and table. */
  readonly sheets: readonly SheetSpec[];
  /** Where the board's lines stand, for reading it back: rows counted from 1, columns from 0. */
  readonly layout: BoardContext["layout"];
}

/**
 * The progress board (P1) as data: a line per plan combination, subtotals from two dimensions on, unplanned sales,
 * total and a check line, in classic native formulas over the sales and plan tables; plus the rules sheet it needs.
 *
 * Names and tables are used exactly as given; the caller has made sure that those on `rules` are free (or there).
 * `rows` decides which plan lines there are: a plan row added later makes the check line say so.
 */
export function progressBoard(input: ProgressBoardInput): ProgressBoard {
  const status = statusTableOf(input);
  const context = boardContext(input, status);
  const board = boardSheet(context);
  const { layout } = context;
  const rules = rulesSheet(input);
  return rules === undefined ? { board, sheets: [board], layout } : { board, rules, sheets: [rules, board], layout };
}

function boardSheet(context: BoardContext): SheetSpec {
  const { input, layout, say, language } = context;
  const asOf = input.rules.dates ? { sheet: input.rules.sheet, at: asOfCell } : input.rules.asOfAt;
  const kpi = cell(layout.firstName, 6);
  return {
    name: input.sheet,
    tabColor: palette.accent,
    gridlines: false,
    blocks: [...boardHeader(context), ...boardBody(context), ...boardChecks(context)],
    styles: boardStyles(context),
    columns: boardColumnSizes(context),
    rows: boardRowSizes(context),
    merges: layout.lastName > layout.firstName ? [range(layout.firstName, 6, layout.lastName, 6)] : [],
    conditional: boardConditional(context),
    links: asOf
      ? [
          {
            at: kpi,
            to: `${quotedSheet(asOf.sheet)}!${asOf.at}`,
            tip: fill(say("board.link.asOf"), { sheet: asOf.sheet }),
          },
        ]
      : [],
    freeze: { rows: layout.firstRow - 1, columns: layout.lastName + 1 },
    outline: layout.folds.map(({ from, to }) => ({ from, to, collapsed: true })),
    print: {
      area: range(0, 1, layout.lastColumn + 1, layout.totalRow + 2),
      orientation: "landscape",
      titleRows: "1:8",
      pagesWide: 1,
      margins: { left: 0.4, right: 0.4, top: 0.45, bottom: 0.55 },
      footer: pageFooter(language),
    },
  };
}
