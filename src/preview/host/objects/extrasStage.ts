import type { Book, SheetExtras } from "../book";

/**
 * Conditional formats, validations, links, notes and charts as one request leaves them. The wire sets them property by property; the
 * book takes whole lists, so they are gathered here and handed over once, at the end of the request.
 */
export class ExtrasStage {
  private readonly read = new Map<string, SheetExtras>();
  private readonly changed = new Map<string, Partial<SheetExtras>>();

  constructor(private readonly book: Book) {}

  /** The same objects until `flush`, so that a format can be told from another one that looks the same. */
  get(sheet: string): SheetExtras {
    const known = this.read.get(sheet) ?? this.book.extras(sheet);
    this.read.set(sheet, known);
    return known;
  }

  set(sheet: string, patch: Partial<SheetExtras>): void {
    this.read.set(sheet, { ...this.get(sheet), ...patch });
    this.changed.set(sheet, { ...this.changed.get(sheet), ...patch });
  }

  /** Also to be called before rows move or sheets go, so that the lists move along. */
  flush(): void {
    for (const [sheet, patch] of this.changed) this.book.setExtras(sheet, patch);
    this.changed.clear();
    this.read.clear();
  }
}
