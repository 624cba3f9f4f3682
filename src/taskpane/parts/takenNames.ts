import type { NamesTaken } from "../../jobs/types";
import type { Workbook } from "../shell/useWorkbook";

/** Names in use, so that a job can choose free ones. */
export function takenNames({ summary }: Pick<Workbook, "summary">): NamesTaken {
  return {
    sheets: summary?.sheets.map(({ name }) => name) ?? [],
    tables: summary?.tables.flatMap(({ place }) => (place.table ? [place.table.name] : [])) ?? [],
    names: summary?.names.map(({ name }) => name) ?? [],
  };
}
