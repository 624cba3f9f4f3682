import type { ICommandInfo } from "@univerjs/core";
import { loadHeadless } from "./support/headless";
import { disposeAfterAll, testBook } from "./support/workbook";

// A stopped calculation leaves a channel open, which would keep Node from ending.
const opened: MessageChannel[] = [];
const { MessageChannel: Channel } = globalThis;
globalThis.MessageChannel = class extends Channel {
  constructor() {
    super();
    opened.push(this);
  }
};
afterAll(() => {
  globalThis.MessageChannel = Channel;
  for (const { port1, port2 } of opened) for (const port of [port1, port2]) port.close();
});
// The grid shows progress a second after a calculation has begun, and forgets to call that off when two were mixed.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 1500)));
disposeAfterAll();
const { ICommandService } = loadHeadless();

/** Longer than the grid waits for more changes before it calculates: what was changed is due at the next pause. */
const whileBusy = 130;

function busy() {
  const until = performance.now() + whileBusy;
  while (performance.now() < until);
}

/** Changes of cells in the middle of calculations, as on a busy machine. */
describe("changes while a calculation is under way", () => {
  it.each([1, 2, 3, 5])("%s of them: every formula shows its result once the grid has settled", async (changes) => {
    const { book, put, sheet, univer, values } = testBook();
    const commands = univer.__getInjector().get(ICommandService);
    const rows = 1200;
    put(
      "B1",
      Array.from({ length: rows }, (_, row) => [`=A${row + 1}*2`]),
    );
    await book.settle();
    let left = changes;
    commands.onCommandExecuted((command: Readonly<ICommandInfo>) => {
      if (command.id !== "formula.mutation.set-formula-calculation-notification" || left === 0) return;
      if (!(command.params as { stageInfo?: unknown }).stageInfo) return;
      left -= 1;
      put(`D${left + 1}`, [[`=A${left + 1}+100`]]);
      busy();
    });
    put(
      "A1",
      Array.from({ length: rows }, (_, row) => [row + 1]),
    );
    await book.settle();
    const now = book.read(sheet, { row: 0, column: 1, rowEnd: rows - 1, columnEnd: 1 }).map(([cell]) => cell!.value);
    expect(now).toEqual(Array.from({ length: rows }, (_, row) => 2 * (row + 1)));
    expect(await values(`D1:D${changes}`)).toEqual(Array.from({ length: changes }, (_, nth) => [101 + nth]));
    expect(left).toBe(0);
  });
});
