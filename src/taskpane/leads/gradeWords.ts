import type { GradeProposal } from "../../jobs/types";
import type { Preview } from "../../workbook/types";
import type { Words } from "../words/words";

/** "Write 3 columns" when columns are added; "Write 43 cells" when they are there and only cells change. */
export function gradeWriteLabel(proposal: GradeProposal, preview: Preview, { text, number }: Words): string {
  const columns = proposal.changes.flatMap((change) => (change.kind === "setColumns" ? change.columns : []));
  if (columns.some(({ column }) => column === undefined)) {
    return text("do.writeColumns", { n: number(columns.length) });
  }
  const cells = preview.targets.reduce((sum, target) => sum + target.cells, 0);
  return text("do.writeCells", { n: number(cells) });
}

/** "200 leads graded, 43 changed" and "O 12 + A 25 + B 43 + C 84 + none 36 = 200 leads". */
export function gradeResult(
  { leads, counts, moves }: GradeProposal,
  { text, number }: Words,
): { headline: string; sum: string } {
  return {
    headline: text("grade.written", { n: leads, count: number(leads), changed: number(moves.length) }),
    sum: text("grade.sum", {
      parts: counts
        .map(({ grade, after }) => `${grade === "" ? text("grade.none") : grade} ${number(after)}`)
        .join(" + "),
      n: leads,
      total: number(leads),
    }),
  };
}
