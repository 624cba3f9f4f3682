import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Preview } from "../../workbook/types";
import { CellLink } from "../parts/CellLink";
import { Sentence } from "../words/Sentence";
import { useWords } from "../words/useWords";
import { NewNames } from "./NewNames";

const useStyles = makeStyles({
  where: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    outlineStyle: "none",
    border: "1px solid transparent",
    fontVariantNumeric: "tabular-nums",
  },
  line: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** Where everything goes: every sheet, column, table and name that is added or filled, and what is overwritten. */
export function Where({ preview }: { readonly preview: Preview }) {
  const styles = useStyles();
  const { text, number } = useWords();
  const added = preview.changes.flatMap((change) => (change.kind === "newSheet" ? [change.sheet] : []));
  const tables = added.flatMap((sheet) => (sheet.tables ?? []).map(({ name }) => name));
  const names = added.flatMap((sheet) => (sheet.names ?? []).map(({ name }) => name));
  const over = preview.overwritten.length;
  const rest = (
    <>
      {tables.length > 0 && (
        <>
          <NewNames names={tables} all="where.tables" many="where.manyTables" />
          {text("between")}
        </>
      )}
      {names.length > 0 && (
        <>
          <NewNames names={names} all="where.names" many="where.manyNames" />
          {text("between")}
        </>
      )}
      <Records of={preview.records} />
      {over > 0
        ? text("where.over", { n: over, count: number(over) })
        : text(preview.changes.every(({ kind }) => kind === "newSheet") ? "where.othersStay" : "where.nothingOver")}
    </>
  );
  const lines = preview.targets.map((target) => (
    <Target key={`${target.change} ${target.isNew}`} preview={preview} target={target} />
  ));
  return (
    <div className={styles.where}>
      {lines.length === 1 ? (
        <p className={styles.line}>
          {lines}
          {text("between")}
          {rest}
        </p>
      ) : (
        <>
          <ul className={styles.list}>
            {lines.map((line) => (
              <li key={line.key}>{line}</li>
            ))}
          </ul>
          <p className={styles.line}>{rest}</p>
        </>
      )}
    </div>
  );
}

/** The sheets that every workbook gets once, with its first write. */
function Records({ of: { journal, undo } }: { readonly of: Preview["records"] }) {
  const { text } = useWords();
  if (journal === undefined && undo === undefined) return null;
  const key =
    undo === undefined ? "where.recordsJournal" : journal === undefined ? "where.recordsUndo" : "where.records";
  return (
    <>
      {text(key, { ...(journal !== undefined && { journal }), ...(undo !== undefined && { undo }) })}
      {text("between")}
    </>
  );
}

interface TargetProps {
  readonly preview: Preview;
  readonly target: Preview["targets"][number];
}

/** One change as a sentence, its cells a link where they are there already. */
function Target({ preview, target }: TargetProps): ReactNode {
  const { number, list } = useWords();
  const change = preview.changes[target.change];
  const cells = <CellLink sheet={target.sheet} address={target.address} withSheet />;
  switch (change?.kind) {
    case "newSheet":
      // Cells of a sheet that is not there cannot be selected: no link.
      return <Sentence of="where.newSheet" values={{ sheet: target.sheet, at: target.address }} />;
    case "setColumns": {
      const columns = change.columns.filter(({ column }) => (column === undefined) === target.isNew);
      return (
        <Sentence
          of={target.isNew ? "where.addColumns" : "where.fillColumns"}
          values={{ columns: list(columns.map(({ header }) => header)) }}
          nodes={{ at: cells }}
        />
      );
    }
    case "addRows": {
      const over = change.over?.length ?? 0;
      const rows = target.isNew ? change.rows.length - over : over;
      return (
        <Sentence
          of={target.isNew ? "where.addRows" : "where.overRows"}
          values={{ n: rows, count: number(rows), name: change.place.table?.name ?? change.place.sheet }}
          nodes={{ at: cells }}
        />
      );
    }
    case "makeTable":
      return <Sentence of="where.makeTable" values={{ name: change.name }} nodes={{ at: cells }} />;
    case "setCells":
      return (
        <Sentence
          of="where.setCells"
          values={{ n: change.cells.length, count: number(change.cells.length) }}
          nodes={{ at: cells }}
        />
      );
    case undefined:
      return null;
  }
}
