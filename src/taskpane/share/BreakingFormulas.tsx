import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PlanFormula } from "../../workbook/types";
import { CellLink } from "../parts/CellLink";
import { Section } from "../parts/Section";
import { useTable } from "../parts/tableStyles";
import { VirtualRows } from "../parts/VirtualRows";
import { useWords } from "../words/useWords";
import { cellsOf, errorIn, keyOf } from "./chosen";
import { formulaRow, useShareStyles } from "./shareStyles";

/** From here on one box for all of them is worth its line. */
const many = 6;

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground2 },
  row: { display: "flex", alignItems: "center", gap: "4px" },
  box: { marginLeft: "-8px", flexShrink: 0 },
  cells: { flexShrink: 0 },
});

export interface BreakingFormulasProps {
  readonly formulas: readonly PlanFormula[];
  /** Keys of those not to be frozen. */
  readonly leftOut: ReadonlySet<string>;
  /** Missing where Excel cannot freeze: then there is nothing to choose. */
  readonly onLeaveOut: ((keys: ReadonlySet<string>) => void) | undefined;
}

/** The PLAN formulas: what you see, what they see, and which to freeze. */
export function BreakingFormulas({ formulas, leftOut, onLeaveOut }: BreakingFormulasProps) {
  const styles = useStyles();
  const shared = useShareStyles();
  const table = useTable();
  const { text, number } = useWords();
  const cells = formulas.reduce((sum, formula) => sum + cellsOf(formula), 0);
  const firsts = firstOfEach(formulas);
  const free = formulas.filter((formula) => errorIn(formula) === undefined);
  const left = free.filter((formula) => leftOut.has(keyOf(formula))).length;
  return (
    <Section heading={text("share.breaks")} aside={text("share.cells", { n: cells, count: number(cells) })}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col" className={table.head}>
              {text("share.formula")}
            </th>
            <th scope="col" className={mergeClasses(table.head, table.right)}>
              {text("share.youSee")}
            </th>
            <th scope="col" className={mergeClasses(table.head, table.right)}>
              {text("share.theySee")}
            </th>
          </tr>
        </thead>
        <tbody>
          {firsts.map(({ functions, shown }) => (
            <tr key={functions.join(" ")} className={table.row}>
              <th scope="row" className={table.cell}>
                {functions.join(", ")}
              </th>
              <td className={mergeClasses(table.cell, table.right, table.strong)}>
                {shown === "" ? text("over.empty") : shown}
              </td>
              <td className={mergeClasses(table.cell, table.right, table.strong, styles.error)}>#NAME?</td>
            </tr>
          ))}
        </tbody>
      </table>
      {onLeaveOut && free.length >= many && (
        <Checkbox
          className={styles.box}
          label={text("share.all")}
          checked={left === 0 ? true : left === free.length ? false : "mixed"}
          onChange={(_, { checked }) => onLeaveOut(new Set(checked === true ? [] : free.map(keyOf)))}
        />
      )}
      <VirtualRows
        count={formulas.length}
        rowHeight={formulaRow}
        label={text("share.breaks")}
        row={(index, place) => {
          const formula = formulas[index];
          return (
            formula && (
              <li key={keyOf(formula)} className={mergeClasses(shared.row, styles.row)} {...place}>
                <FormulaRow formula={formula} leftOut={leftOut} onLeaveOut={onLeaveOut} />
              </li>
            )
          );
        }}
      />
      <p className={shared.hint}>{text("share.breaksHint")}</p>
      {onLeaveOut && <p className={shared.hint}>{text("share.noteHint")}</p>}
    </Section>
  );
}

/** One formula for each function, to show what becomes of it. */
function firstOfEach(formulas: readonly PlanFormula[]): readonly PlanFormula[] {
  const firsts = new Map<string, PlanFormula>();
  for (const formula of formulas) {
    const name = formula.functions.join(", ");
    if (!firsts.has(name)) firsts.set(name, formula);
  }
  return [...firsts.values()];
}

function FormulaRow({
  formula,
  leftOut,
  onLeaveOut,
}: Pick<BreakingFormulasProps, "leftOut" | "onLeaveOut"> & { readonly formula: PlanFormula }) {
  const styles = useStyles();
  const shared = useShareStyles();
  const { text, number } = useWords();
  const key = keyOf(formula);
  const error = errorIn(formula);
  const cells = cellsOf(formula);
  const toggle = (checked: boolean): void => {
    const keys = new Set(leftOut);
    if (checked) keys.delete(key);
    else keys.add(key);
    onLeaveOut?.(keys);
  };
  const busy = error === "#BUSY!" || error === "#GETTING_DATA";
  return (
    <>
      {onLeaveOut && (
        <Checkbox
          className={styles.box}
          aria-label={text("share.freezeOf", { at: `${formula.sheet}!${formula.address}` })}
          checked={error === undefined && !leftOut.has(key)}
          disabled={error !== undefined}
          onChange={(_, { checked }) => toggle(checked === true)}
        />
      )}
      <span className={shared.text}>
        {formula.sheetVisible ? (
          <CellLink sheet={formula.sheet} address={formula.address} withSheet />
        ) : (
          // Cells of a hidden sheet cannot be selected: no link.
          text("share.hidden", { at: `${formula.sheet}!${formula.address}` })
        )}
        <span className={mergeClasses(shared.formula, error !== undefined && styles.error)}>
          {error === undefined ? formula.formula : text(busy ? "share.busy" : "share.noResult", { error })}
        </span>
      </span>
      <span className={mergeClasses(shared.quiet, styles.cells)}>
        {formula.sheetProtected ? text("share.protected") : text("share.cells", { n: cells, count: number(cells) })}
      </span>
    </>
  );
}
