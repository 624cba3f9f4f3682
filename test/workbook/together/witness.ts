import { MemoryBook } from "../../../src/preview/host/memoryBook";
import type { Cell, Rect, Scalar } from "../../../src/preview/host/book";
import { cell } from "../../../src/sheets/address";
import { journalTable } from "../../../src/sheets/journal";
import { undoSheetName } from "../../../src/sheets/undoSheet";

/** A cell that a request left with another content than it found. */
export interface Transition {
  readonly request: number;
  /** The job whose request it was. */
  readonly job: string;
  /** Sheet id and address. */
  readonly at: string;
  readonly from: string;
  readonly to: string;
  /** An earlier request of the same job read `from` in this cell. */
  readonly seen: boolean;
}

/**
 * A book that remembers who saw what and who changed what. The cells of people's sheets are compared before and after
 * every request, so that what a request only does in between is no change.
 */
export class Witness extends MemoryBook {
  readonly transitions: Transition[] = [];
  private job: string | undefined;
  private request = 0;
  private state = new Map<string, string>();
  /** What jobs read in their earlier requests, and in the present one. */
  private readonly saw = new Map<string, Set<string>>();
  private reading: string[] = [];

  /** To be called when the book is filled. */
  start(): void {
    this.state = this.contents();
  }

  /** A request of this job is about to be carried out. */
  begin(job: string): void {
    this.job = job;
    this.request += 1;
    this.reading = [];
  }

  end(): void {
    const { job } = this;
    if (job === undefined) return;
    this.job = undefined;
    const now = this.contents();
    const saw = this.saw.get(job) ?? new Set<string>();
    for (const at of new Set([...this.state.keys(), ...now.keys()])) {
      const [from, to] = [this.state.get(at) ?? "", now.get(at) ?? ""];
      if (from !== to)
        this.transitions.push({ request: this.request, job, at, from, to, seen: saw.has(`${at}=${from}`) });
    }
    for (const one of this.reading) saw.add(one);
    this.saw.set(job, saw);
    this.state = now;
  }

  /** What a cell holds: "" for nothing. */
  holds(at: string): string {
    return this.state.get(at) ?? "";
  }

  override read(sheet: string, rect: Rect): Cell[][] {
    const cells = super.read(sheet, rect);
    if (this.job !== undefined && !this.isRecord(sheet)) {
      for (const [r, line] of cells.entries()) {
        for (const [c, one] of line.entries())
          this.reading.push(`${sheet}!${cell(rect.column + c, rect.row + r + 1)}=${shown(one)}`);
      }
    }
    return cells;
  }

  private contents(): Map<string, string> {
    const all = new Map<string, string>();
    for (const { id } of this.sheets()) {
      const used = this.isRecord(id) ? null : this.used(id, true);
      if (!used) continue;
      for (const [r, line] of super.read(id, used).entries()) {
        for (const [c, one] of line.entries()) {
          if (shown(one) !== "") all.set(`${id}!${cell(used.column + c, used.row + r + 1)}`, shown(one));
        }
      }
    }
    return all;
  }

  private isRecord(sheet: string): boolean {
    return (
      this.tables().some((table) => table.sheet === sheet && table.name === journalTable) ||
      this.sheets().some(({ id, name }) => id === sheet && name === undoSheetName)
    );
  }
}

function shown({ value, formula }: Cell): string {
  return formula ?? spelled(value);
}

export function spelled(value: Scalar): string {
  return String(value ?? "");
}
