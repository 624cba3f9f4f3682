import { makeStyles, tokens } from "@fluentui/react-components";

/** Pixels, for `VirtualRows`. */
export const rowHeight = 28;

/** Rows of a long list: one line of 12 px each, a rule below, names cut with dots. */
export const useRows = makeStyles({
  row: {
    alignItems: "center",
    height: `${rowHeight}px`,
    boxSizing: "border-box",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  name: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});
