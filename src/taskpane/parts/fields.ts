import { makeStyles } from "@fluentui/react-components";

/** How fields stand: one column; two share a row only when both stay readable. */
export const useFields = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: "12px" },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: "8px",
    "@media (max-width: 259px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  wideNarrow: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)",
    gap: "8px",
    "@media (max-width: 259px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
});
