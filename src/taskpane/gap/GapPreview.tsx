import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { GapOptions, GapProposal } from "../../jobs/year/gapTypes";
import { bridgeSteps } from "../../planning/targets/year/types";
import { Checks } from "../parts/Checks";
import { Section } from "../parts/Section";
import { useTable } from "../parts/tableStyles";
import { useWords } from "../words/useWords";
import { gapCheck } from "./gapWords";

const useStyles = makeStyles({
  meta: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  checks: { marginTop: "10px" },
});

export interface GapPreviewProps {
  readonly proposal: GapProposal;
  readonly steps: GapOptions["steps"];
}

/** The bridge with the numbers that are known, from today's business to the gap. */
export function GapPreview({ proposal, steps }: GapPreviewProps) {
  const styles = useStyles();
  const table = useTable();
  const words = useWords();
  const { text, number, signed } = words;
  const { segments, today, planned, target, gap } = proposal;
  const rows = [
    { name: text("gap.today"), amount: number(today), strong: true },
    ...bridgeSteps.map((step) => ({ name: text(`gap.step.${step}`), amount: amountOf(steps[step]), strong: false })),
    { name: text("gap.planned"), amount: number(planned), strong: true },
    { name: text("gap.target"), amount: number(target), strong: true },
    { name: text("gap.gap"), amount: number(gap), strong: true },
  ];
  function amountOf(amount: number | undefined): string {
    return amount === undefined ? text("gap.blank") : signed(amount);
  }
  return (
    <>
      <p className={styles.meta}>{text("gap.live", { n: segments.length, count: number(segments.length) })}</p>
      <Section heading={text("gap.preview")}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col" className={table.head}>
                {text("gap.part")}
              </th>
              <th scope="col" className={mergeClasses(table.head, table.right)}>
                {text("gap.amount")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, amount, strong }) => (
              <tr key={name} className={table.row}>
                <th scope="row" className={mergeClasses(table.cell, strong && table.strong)}>
                  {name}
                </th>
                <td className={mergeClasses(table.cell, table.right, strong && table.strong)}>{amount}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <div className={styles.checks}>
          <Checks checks={[gapCheck(proposal, words)]} />
        </div>
      </Section>
    </>
  );
}
