/**
 * Microsoft's npm package of the client ends at ExcelApi 1.15, the client on its CDN goes on: what the add-in uses of
 * the rest is added here the way the package's own classes are made. Notes are of 1.18. A client that has them is left
 * as it is.
 */
export function addNotes(window: NotesWindow): void {
  const { Excel: excel, OfficeExtension: extension } = window;
  if (!excel || !extension || excel.NoteCollection) return;
  const { BatchApiHelper: batch, Utility: utility } = extension;

  class Note extends extension.ClientObject {
    private text: string | undefined;

    get _className(): string {
      return "Note";
    }
    get _scalarPropertyNames(): readonly string[] {
      return ["content"];
    }
    get _scalarPropertyOriginalNames(): readonly string[] {
      return ["Content"];
    }
    get _scalarPropertyUpdateable(): readonly boolean[] {
      return [true];
    }
    get content(): string | undefined {
      utility.throwIfNotLoaded("content", this.text, "Note", this._isNull);
      return this.text;
    }
    set content(value: string | undefined) {
      this.text = value;
      batch.invokeSetProperty(this, "Content", value, 0);
    }
    getLocation(): object {
      return batch.createMethodObject(excel?.Range, this, "GetLocation", 1, [], false, true, null, 4);
    }
    delete(): void {
      batch.invokeMethod(this, "Delete", 0, [], 0, 0);
    }
    load(option: unknown): object {
      return utility.load(this, option);
    }
    override _handleResult(value: Answer | null | undefined): void {
      super._handleResult(value);
      if (!value) return;
      utility.fixObjectPathIfNecessary(this, value);
      if (value.Content !== undefined) this.text = value.Content;
    }
    toJSON(): object {
      return utility.toJson(this, { content: this.text }, {});
    }
  }

  class NoteCollection extends extension.ClientObject {
    private m__items: Note[] | undefined;

    get _className(): string {
      return "NoteCollection";
    }
    get _isCollection(): boolean {
      return true;
    }
    get items(): readonly Note[] | undefined {
      utility.throwIfNotLoaded("items", this.m__items, "NoteCollection", this._isNull);
      return this.m__items;
    }
    add(cell: unknown, content: unknown): object {
      return batch.createMethodObject(Note, this, "Add", 0, [cell, content], false, true, null, 0);
    }
    getCount(): object {
      return batch.invokeMethod(this, "GetCount", 1, [], 4, 0);
    }
    getItem(key: string): object {
      return batch.createIndexerObject(Note, this, [key]);
    }
    getItemAt(index: number): object {
      return batch.createMethodObject(Note, this, "GetItemAt", 1, [index], false, false, null, 4);
    }
    getItemOrNullObject(key: string): object {
      return batch.createMethodObject(Note, this, "GetItemOrNullObject", 1, [key], false, false, null, 4);
    }
    load(option: unknown): object {
      return utility.load(this, option);
    }
    override _handleResult(value: Answer | null | undefined): void {
      super._handleResult(value);
      if (!value) return;
      utility.fixObjectPathIfNecessary(this, value);
      this.m__items = value._Items?.map((item, index) => {
        const note = batch.createChildItemObject(Note, true, this, item, index) as Note;
        note._handleResult(item);
        return note;
      });
    }
    toJSON(): object {
      return utility.toJson(this, {}, {}, this.m__items);
    }
  }

  Object.assign(excel, { Note, NoteCollection });
  for (const owner of ["Workbook", "Worksheet"] as const) {
    Object.defineProperty(excel[owner].prototype, "notes", {
      configurable: true,
      get(this: { planboardNotes?: object }) {
        utility.throwIfApiNotSupported(`${owner}.notes`, "ExcelApi", "1.18", "Excel");
        this.planboardNotes ??= batch.createPropertyObject(NoteCollection, this, "Notes", true, 4);
        return this.planboardNotes;
      },
    });
  }
}

/** There once excel-web has loaded. */
export interface NotesWindow {
  readonly Excel?: ExcelNamespace;
  readonly OfficeExtension?: Extension;
}

interface Answer {
  readonly Content?: string;
  readonly _Items?: readonly Answer[];
}

interface ExcelNamespace {
  readonly Range: object;
  readonly Workbook: { readonly prototype: object };
  readonly Worksheet: { readonly prototype: object };
  readonly NoteCollection?: object;
}

/** The part of the client's toolbox that its own classes are made with. */
interface Extension {
  readonly ClientObject: new (...args: readonly never[]) => ClientObject;
  readonly BatchApiHelper: {
    readonly [
      Name in
        | "invokeSetProperty"
        | "invokeMethod"
        | "createMethodObject"
        | "createIndexerObject"
        | "createPropertyObject"
        | "createChildItemObject"
    ]: (...args: readonly unknown[]) => object;
  };
  readonly Utility: {
    throwIfNotLoaded(name: string, value: unknown, className: string, isNull: boolean): void;
    throwIfApiNotSupported(name: string, set: string, version: string, host: string): void;
    load(object: object, option: unknown): object;
    fixObjectPathIfNecessary(object: object, value: object): void;
    toJson(object: object, scalars: object, navigation: object, items?: readonly object[]): object;
  };
}

declare class ClientObject {
  readonly _isNull: boolean;
  _handleResult(value: unknown): void;
}
