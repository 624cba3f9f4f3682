import type { Proposal } from "../../../src/jobs/types";
import { findTables } from "../../../src/workbook/find";
import { readTables } from "../../../src/workbook/read";
import type { SplitOptions } from "../../../src/jobs/splitTypes";
import type { BoardOptions, Source } from "../../../src/jobs/types";
import type { FoundTable } from "../../../src/workbook/types";
import { preview, undo, write } from "../act";

/** Previews and writes a proposal as the pane does; the result takes it back. An obstacle fails the test. */
export async function carryOut({ changes, journal }: Proposal): Promise<() => Promise<void>> {
  const shown = await preview(changes, journal);
  expect(shown.obstacles).toEqual([]);
  const receipt = await write(shown);
  return async () => {
    await undo(receipt);
  };
}

/** All that was found, read: tables by kind or by name. */
export async function readAll(): Promise<{
  readonly kind: (kind: FoundTable["kind"]) => Source;
  readonly named: (name: string) => Source;
  readonly taken: BoardOptions["taken"];
  readonly locks: Pick<SplitOptions, "locks">;
}> {
  const { tables, sheets, names, locks } = await findTables();
  const data = await readTables([...tables, ...(locks ? [locks] : [])].map(({ place }) => place));
  const lockData = locks && data.at(-1);
  const pick = (what: string, test: (found: FoundTable) => boolean): Source => {
    const index = tables.findIndex(test);
    if (index < 0) throw new Error(`No ${what} among ${tables.map((t) => `${t.place.sheet}: ${t.kind}`).join(", ")}`);
    return { found: tables[index]!, data: data[index]! };
  };
  return {
    locks: lockData ? { locks: lockData } : {},
    kind: (kind) => pick(kind, (found) => found.kind === kind),
    named: (name) => pick(name, ({ place }) => (place.table?.name ?? place.sheet) === name),
    taken: {
      sheets: sheets.map(({ name }) => name),
      tables: tables.flatMap(({ place }) => (place.table ? [place.table.name] : [])),
      names: names.map(({ name }) => name),
    },
  };
}
