import { formatRect } from "../a1";
import { invalidArgument, itemNotFound } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import type { Range } from "./range";
import type { Session } from "./session";

/** Excel's limit for the text of a cell, which notes share. */
const LONGEST = 32_767;

/** The note on a cell; the client finds it again by the address of the cell. */
export class Note extends HostObject {
  readonly className = "Note";

  constructor(
    private readonly session: Session,
    private readonly cell: Range,
  ) {
    super();
  }

  override identity(): { _Id: string } {
    return { _Id: this.cell.Address };
  }

  override get scalars(): readonly string[] {
    return ["Content"];
  }

  get Content(): string {
    const found = this.list.find(({ at }) => at === this.at);
    if (!found) throw itemNotFound();
    return found.text;
  }

  set Content(value: unknown) {
    this.cell.guard("allowEditObjects");
    const text = noteText(value);
    if (!this.list.some(({ at }) => at === this.at)) throw itemNotFound();
    this.list = this.list.map((note) => (note.at === this.at ? { ...note, text } : note));
  }

  GetLocation(): Range {
    return this.session.range(this.cell.sheetId, this.cell.rect);
  }

  Delete(): void {
    this.cell.guard("allowEditObjects");
    if (!this.list.some(({ at }) => at === this.at)) throw itemNotFound();
    this.list = this.list.filter(({ at }) => at !== this.at);
  }

  private get at(): string {
    return formatRect(this.cell.rect);
  }

  private get list() {
    return this.session.extras.get(this.cell.sheetId).notes;
  }

  private set list(notes) {
    this.session.extras.set(this.cell.sheetId, { notes });
  }
}

/** Throws InvalidArgument for what is no text, or one longer than a note can hold. */
export function noteText(value: unknown): string {
  if (typeof value !== "string" || value.length > LONGEST) throw invalidArgument();
  return value;
}
