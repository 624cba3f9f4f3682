import type { Change } from "../../../src/sheets/change";
import type { CellValue, SheetSpec } from "../../../src/sheets/spec";
import type { Source } from "../../../src/jobs/types";
import type { YearOptions, YearTables } from "../../../src/jobs/year/types";
import { monthHeaders } from "../../../src/sheets/language";
import { parseRect } from "../../../src/sheets/rect";
import { source } from "../source";

type Row = readonly CellValue[];
const records = { PlanboardLocks: "locks", PlanboardIssue: "issue", PlanboardVersions: "versions" } as const;

/** A plan and its records in memory: a proposal's changes are carried out at once. */
export class YearBook {
  private readonly rows = new Map<string, CellValue[][]>();
  clock = 46000;

  constructor(
    readonly dimensions: readonly string[],
    units: readonly (readonly [readonly string[], readonly number[]])[],
    readonly year = 2026,
  ) {
    const header = ["Year", ...dimensions, ...monthHeaders("en")];
    this.rows.set("Plan", [header, ...units.map(([keys, months]) => [year, ...keys, ...months])]);
  }

  /** Header row first. */
  table(name: string): CellValue[][] {
    return this.rows.get(name) ?? [];
  }

  plan(): Source {
    return source("Plan", this.table("Plan"));
  }

  options(): YearOptions {
    const found = Object.entries(records).flatMap(([name, id]) =>
      this.rows.has(name) ? [[id, source(name, this.table(name)).data]] : [],
    );
    this.clock += 1 / 24;
    return {
      ...{ source: this.plan(), year: this.year, who: "Dana", at: this.clock, language: "en" },
      taken: { sheets: [], tables: [], names: [] },
      ...(Object.fromEntries(found) as YearTables),
    };
  }

  apply(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.kind === "newSheet") this.add(change.sheet);
      if (change.kind === "setColumns") {
        const table = this.table(change.place.table?.name ?? "");
        for (const { header, values } of change.columns) {
          table[0]?.push(header);
          values.forEach((value, row) => table[row + 1]?.push(value ?? ""));
        }
      }
      if (change.kind === "addRows") {
        const table = this.table(change.place.table?.name ?? "");
        const width = table[0]?.length ?? 0;
        change.rows.forEach((cells, index) => {
          const over = change.over?.[index];
          const line = over === undefined ? Array<CellValue>(width).fill("") : (table[over + 1] ?? []);
          if (over === undefined) table.push(line);
          cells.forEach((value, column) => value !== null && (line[column] = value));
        });
      }
    }
  }

  add({ blocks, tables = [] }: SheetSpec): void {
    for (const { name, at } of tables) {
      const top = parseRect(at).row;
      const block = blocks.find((one) => parseRect(one.at).row === top);
      const values: readonly Row[] = block && "values" in block ? block.values : [];
      this.rows.set(
        name,
        values.map((line) => line.map((value) => value ?? "")),
      );
    }
  }
}

/** Two regions: 10 and 20 in every month. */
export function eastAndWest(): YearBook {
  const flat = (value: number) => Array<number>(12).fill(value);
  return new YearBook(
    ["Region"],
    [
      [["East"], flat(10)],
      [["West"], flat(20)],
    ],
  );
}
