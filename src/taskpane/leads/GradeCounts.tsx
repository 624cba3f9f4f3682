import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { GradeProposal } from "../../jobs/types";
import { useHidden } from "../parts/hidden";
import { PairBar } from "../parts/PairBar";
import { useTable } from "../parts/tableStyles";
import { useWords } from "../words/useWords";
import { GradeBadge } from "./GradeBadge";

const useStyles = makeStyles({
  grade: { width: "44px" },
  number: { width: "46px" },
  bar: { paddingRight: "4px" },
});

/** Leads by grade before and after, with the sum that stays equal. */
export function GradeCounts({ counts, leads }: Pick<GradeProposal, "counts" | "leads">) {
  const styles = useStyles();
  const table = useTable();
  const { hidden } = useHidden();
  const { text, number, signed } = useWords();
  const max = Math.max(...counts.flatMap(({ before, after }) => [before, after]));
  const before = counts.reduce((sum, count) => sum + count.before, 0);
  const after = counts.reduce((sum, count) => sum + count.after, 0);
  const number_ = mergeClasses(table.cell, table.right);
  const head = mergeClasses(table.head, table.right, styles.number);
  return (
    <table className={table.table}>
      <caption className={hidden}>{text("grade.table")}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(table.head, styles.grade)}>
            {text("grade.grade")}
          </th>
          <td className={table.head} aria-hidden />
          <th scope="col" className={head}>
            {text("grade.before")}
          </th>
          <th scope="col" className={head}>
            {text("grade.after")}
          </th>
          <th scope="col" className={head}>
            {text("grade.change")}
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.map((count, rank) => (
          <tr key={count.grade} className={table.row}>
            <th scope="row" className={table.cell}>
              {count.grade === "" ? text("grade.none") : <GradeBadge grade={count.grade} rank={rank} />}
            </th>
            <td className={mergeClasses(table.cell, styles.bar)} aria-hidden>
              <PairBar before={count.before} after={count.after} kind="count" max={max} />
            </td>
            <td className={mergeClasses(number_, table.meta)}>{number(count.before)}</td>
            <td className={mergeClasses(number_, table.strong)}>{number(count.after)}</td>
            <td className={number_}>{signed(count.after - count.before)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2} className={mergeClasses(table.cell, table.strong)}>
            {text("grade.all")}
          </th>
          <td className={mergeClasses(number_, table.strong)}>{number(before)}</td>
          <td className={mergeClasses(number_, table.strong)}>{number(after)}</td>
          <td className={number_}>
            {before === after && after === leads ? text("grade.equal") : signed(after - before)}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
