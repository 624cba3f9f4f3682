import { makeStyles, tokens } from "@fluentui/react-components";

/** The tables of the pane: 12 px, lines below, figures at the right. */
export const useTable = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  head: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    padding: "4px 8px 4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  cell: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    padding: "4px 8px 4px 0",
    height: "22px",
    overflowWrap: "break-word",
  },
  right: { textAlign: "right", paddingRight: 0, paddingLeft: "8px", whiteSpace: "nowrap" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  meta: { color: tokens.colorNeutralForeground3 },
});
