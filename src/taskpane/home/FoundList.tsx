import {
  Link,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import type { TableKind } from "../../planning/headers";
import type { FoundTable } from "../../workbook/types";
import type { JobId } from "../jobs";
import { kindIcons } from "../parts/icons";
import { usePane } from "../shell/PaneContext";
import { keyOf } from "../shell/useWorkbook";
import { useWords } from "../words/useWords";
import { foundMeta } from "./foundMeta";
import { foundOrder, isSupport } from "./foundOrder";
import { nameOf } from "./nextAction";
import { SupportRow } from "./SupportRow";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    columnGap: "10px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 359px)": { gridTemplateColumns: "20px minmax(0, 1fr)" },
  },
  icon: { gridRow: "span 3", color: tokens.colorNeutralForeground2 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  plain: { fontWeight: tokens.fontWeightRegular },
  meta: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    color: tokens.colorNeutralForeground3,
    "@media (max-width: 359px)": { gridColumn: 2, lineHeight: tokens.lineHeightBase200 },
  },
  link: { "@media (forced-colors: active)": { textDecorationLine: "underline" } },
  links: { gridColumn: "2 / -1", display: "flex", flexWrap: "wrap", columnGap: "14px" },
});

/** What can be done with a table of a kind. */
const jobsOf: Readonly<Record<TableKind, readonly JobId[]>> = {
  leads: ["grade"],
  sales: ["board", "split"],
  plan: ["plan", "issue", "roll", "board", "nextYear"],
  history: ["split"],
  measures: ["split", "gap"],
  holidays: [],
  workdays: [],
  statusRules: [],
  grades: [],
  board: ["board"],
  unknown: [],
};

/** What the person may say an unclear table is. */
const choices: readonly TableKind[] = [
  "leads",
  "sales",
  "plan",
  "history",
  "measures",
  "holidays",
  "workdays",
  "unknown",
];

/** The tables found, each with its jobs as links; an unclear one asks what it is. */
export function FoundList({ tables }: { readonly tables: readonly FoundTable[] }) {
  const styles = useStyles();
  const words = useWords();
  const { text, number } = words;
  const { open, showCells, workbook } = usePane();
  return (
    <ul className={styles.list}>
      {foundOrder(tables).map((table) => {
        const { kind, place, rows } = table;
        const Icon = kindIcons[kind];
        const key = keyOf(table);
        const counts = { n: rows, count: number(rows) };
        const askable = kind === "unknown" || workbook.corrections[key]?.kind !== undefined;
        if (isSupport(kind) && !askable) return <SupportRow key={key} table={table} />;
        return (
          <li key={key} className={styles.row}>
            <Icon className={styles.icon} aria-hidden />
            {kind === "unknown" ? (
              <span className={styles.plain}>{text("home.unclear", { ...counts, name: nameOf(table) })}</span>
            ) : (
              <span className={styles.name}>{nameOf(table)}</span>
            )}
            <span className={styles.meta}>{foundMeta(table, words)}</span>
            <span className={styles.links}>
              {jobsOf[kind].map((job) => (
                <Link key={job} as="button" className={styles.link} onClick={() => open(job)}>
                  {text(`job.${job}`)}
                </Link>
              ))}
              {askable && (
                <Menu
                  checkedValues={{ kind: [kind] }}
                  onCheckedValueChange={(_, { checkedItems }) => {
                    const said = choices.find((choice) => choice === checkedItems[0]);
                    if (said) workbook.sayKind(table, said);
                  }}
                >
                  <MenuTrigger disableButtonEnhancement>
                    <Link as="button" className={styles.link}>
                      {kind === "unknown" ? text("home.sayWhat") : text("home.chosen", { kind: text(`kind.${kind}`) })}
                    </Link>
                  </MenuTrigger>
                  <MenuPopover>
                    <MenuList>
                      {choices.map((choice) => (
                        <MenuItemRadio key={choice} name="kind" value={choice}>
                          {text(`kind.${choice}`)}
                        </MenuItemRadio>
                      ))}
                    </MenuList>
                  </MenuPopover>
                </Menu>
              )}
              <Link as="button" className={styles.link} onClick={() => showCells(place.sheet, place.address)}>
                {text("home.goTo")}
              </Link>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
