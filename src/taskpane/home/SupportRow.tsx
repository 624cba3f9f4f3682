import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { FoundTable } from "../../workbook/types";
import { kindIcons } from "../parts/icons";
import { usePane } from "../shell/PaneContext";
import { useWords } from "../words/useWords";
import { foundMeta } from "./foundMeta";
import { nameOf } from "./nextAction";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    columnGap: "10px",
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  meta: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  link: {
    fontSize: "inherit",
    whiteSpace: "nowrap",
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
});

/** Calendars and rules take one quiet line: what they hold and the way to them. */
export function SupportRow({ table }: { readonly table: FoundTable }) {
  const styles = useStyles();
  const words = useWords();
  const { showCells } = usePane();
  const { kind, place } = table;
  const Icon = kindIcons[kind];
  return (
    <li className={styles.row}>
      <Icon className={styles.icon} aria-hidden />
      <span className={styles.name}>
        {nameOf(table)} <span className={styles.meta}>{foundMeta(table, words)}</span>
      </span>
      <Link as="button" className={styles.link} onClick={() => showCells(place.sheet, place.address)}>
        {words.text("home.goTo")}
      </Link>
    </li>
  );
}
