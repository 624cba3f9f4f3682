import { makeStyles, tokens } from "@fluentui/react-components";

/** Pixels of a listed formula: its cells, and the formula below. */
export const formulaRow = 44;

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

/** What the lists of formulas, names and sheets share. */
export const useShareStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { height: `${formulaRow}px`, boxSizing: "border-box", ...small },
  /** Cells and formula beside boxes and links. */
  text: { flexGrow: 1, minWidth: 0 },
  formula: {
    display: "block",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
  },
  quiet: { ...small, color: tokens.colorNeutralForeground3 },
  hint: { ...small, margin: "6px 0 0", color: tokens.colorNeutralForeground3 },
});
