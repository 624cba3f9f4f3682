import { useState } from "react";
import type { TableKind } from "../../planning/headers";
import type { FoundTable } from "../../workbook/types";
import { usePane } from "../shell/PaneContext";
import { keyOf } from "../shell/useWorkbook";
import { nameOf } from "../home/nextAction";
import type { SourceChoice } from "./SourceRow";

export interface ChosenTable {
  readonly table: FoundTable | undefined;
  readonly choices: readonly SourceChoice[];
  readonly key: string | undefined;
  readonly choose: (key: string) => void;
}

/** A table of a kind: the one the person chose, else the first one found. */
export function useChosenTable(kind: TableKind): ChosenTable {
  const { workbook } = usePane();
  const [chosen, choose] = useState<string>();
  const tables = workbook.tables.filter((table) => table.kind === kind);
  const table = tables.find((candidate) => keyOf(candidate) === chosen) ?? tables[0];
  return {
    table,
    choices: tables.map((candidate) => ({ key: keyOf(candidate), label: nameOf(candidate) })),
    key: table && keyOf(table),
    choose,
  };
}
