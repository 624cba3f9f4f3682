import { formatRect, parseRect } from "../a1";
import { rectOf } from "../rect";
import { HostError, invalidArgument, itemNotFound } from "../wire/hostError";
import { HostCollection } from "../wire/hostObject";
import { integerArgument, textArgument } from "./argument";
import { Note, noteText } from "./note";
import { resolveRange } from "./resolveRange";
import type { Range } from "./range";
import type { Session } from "./session";

/** Notes of the workbook, or of one sheet. A cell has at most one. */
export class Notes extends HostCollection {
  readonly className = "NoteCollection";

  constructor(
    private readonly session: Session,
    private readonly sheetId?: string,
  ) {
    super();
  }

  items(): readonly Note[] {
    const sheets = this.session.book.sheets().filter(({ id }) => this.sheetId === undefined || id === this.sheetId);
    return sheets.flatMap(({ id }) =>
      this.session.extras.get(id).notes.flatMap(({ at }) => {
        const rect = parseRect(at);
        return rect ? [new Note(this.session, this.session.range(id, rect))] : [];
      }),
    );
  }

  /** `content` replaces nothing: a cell that has a note already is an InvalidArgument. */
  Add(cell: unknown, content: unknown): Note {
    const range = this.cell(cell);
    range.guard("allowEditObjects");
    const { notes } = this.session.extras.get(range.sheetId);
    const at = formatRect(range.rect);
    if (notes.some((note) => note.at === at)) throw invalidArgument("The cell has a note already.");
    this.session.extras.set(range.sheetId, { notes: [...notes, { at, text: noteText(content) }] });
    return new Note(this.session, range);
  }

  GetItem(key: unknown): Note {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(key: unknown): Note | null {
    const range = this.cell(textArgument(key));
    const at = formatRect(range.rect);
    const exists = this.session.extras.get(range.sheetId).notes.some((note) => note.at === at);
    return exists ? new Note(this.session, range) : null;
  }

  GetItemAt(index: unknown): Note {
    const found = this.items()[integerArgument(index)];
    if (!found) throw itemNotFound();
    return found;
  }

  /** Addresses without a sheet are those of this collection's sheet; for the workbook, of the active one. */
  private cell(argument: unknown): Range {
    const range = resolveRange(this.session, this.sheetId ?? this.session.book.selection().sheet, argument);
    const { row, column } = range.rect;
    const single = formatRect(range.rect) === formatRect(rectOf(row, column));
    if (!single || (this.sheetId !== undefined && range.sheetId !== this.sheetId)) {
      throw new HostError("InvalidCellAddress", "A note stands on one cell of the sheet.");
    }
    return range;
  }
}
