import { useMemo } from "react";
import type { Source } from "../../jobs/types";
import type { YearOptions, YearTables } from "../../jobs/year/types";
import type { FoundTable, TableData } from "../../workbook/types";
import { takenNames } from "../parts/takenNames";
import { useServices } from "../services/PaneServices";
import { usePane } from "../shell/PaneContext";
import { serialOfMoment } from "../words/dates";
import { useWords } from "../words/useWords";
import { recordsOf, tablesOf } from "./records";

/** What proposals of a year take, over tables that were read or that are read now. */
export interface YearReader {
  readonly optionsOf: (source: Source, tables: YearTables, year: number) => YearOptions;
  readonly readAgain: (
    plan: FoundTable,
    year: number,
    others?: readonly FoundTable[],
  ) => Promise<{ readonly options: YearOptions; readonly others: readonly Source[] }>;
}

export function useReadAgain(): YearReader {
  const words = useWords();
  const services = useServices();
  const { workbook } = usePane();
  return useMemo(() => {
    const optionsOf = (source: Source, tables: YearTables, year: number): YearOptions => ({
      ...tables,
      source,
      year,
      who: services.person.get(),
      at: serialOfMoment(services.now()),
      language: workbook.summary?.language ?? words.language,
      taken: takenNames(workbook),
    });
    return {
      optionsOf,
      readAgain: async (plan, year, others = []) => {
        const records = recordsOf(workbook.summary);
        const tables = [plan, ...records.map(({ table }) => table), ...others];
        const all = await services.readTables(tables.map(({ place }) => place));
        const source = sourceAt(all, 0, plan);
        const rest = others.map((found, index) => sourceAt(all, 1 + records.length + index, found));
        const kept = tablesOf(records, all.slice(1, 1 + records.length));
        return { options: optionsOf(source, kept, year), others: rest };
      },
    };
  }, [words, services, workbook]);
}

function sourceAt(all: readonly TableData[], index: number, found: FoundTable): Source {
  const data = all[index];
  if (!data) throw new Error(`readTables answered without ${found.place.sheet}`);
  return { found, data };
}
