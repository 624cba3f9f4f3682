import { Link, makeStyles } from "@fluentui/react-components";
import { usePane } from "../shell/PaneContext";
import { splitAddress } from "./a1";

const useStyles = makeStyles({
  link: {
    fontSize: "inherit",
    lineHeight: "inherit",
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
});

export interface CellLinkProps {
  readonly sheet: string;
  /** Without the sheet name. */
  readonly address: string;
  /** Show the sheet name too: "Leads!H14". */
  readonly withSheet?: true;
}

/** A cell address that selects its cells in the sheet; the focus stays in the pane. */
export function CellLink({ sheet, address, withSheet }: CellLinkProps) {
  const styles = useStyles();
  const { showCells } = usePane();
  return (
    <Link as="button" inline className={styles.link} onClick={() => showCells(sheet, address)}>
      {withSheet ? `${sheet}!${address}` : address}
    </Link>
  );
}

/** A full address ("Sales by month!F3") as a link; plain text when it names no sheet. */
export function AddressLink({ at }: { readonly at: string }) {
  const parts = splitAddress(at);
  return parts ? <CellLink sheet={parts.sheet} address={parts.address} withSheet /> : <>{at}</>;
}
