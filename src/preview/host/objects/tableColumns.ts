import { columnsOf } from "../rect";
import { invalidArgument, itemNotFound } from "../wire/hostError";
import { HostCollection } from "../wire/hostObject";
import { integerArgument, textArgument } from "./argument";
import { copyRect } from "./copyRect";
import { moveCells } from "./moveCells";
import type { Session } from "./session";
import { TableColumn } from "./tableColumn";
import { keepHeaders } from "./tableHeaders";

export class TableColumns extends HostCollection {
  readonly className = "TableColumnCollection";

  constructor(
    private readonly session: Session,
    private readonly tableId: string,
  ) {
    super();
  }

  items(): readonly TableColumn[] {
    const { rect } = this.session.tableState(this.tableId);
    return Array.from({ length: columnsOf(rect) }, (_, index) => new TableColumn(this.session, this.tableId, index));
  }

  /** By name, without case. */
  find(name: string): TableColumn | undefined {
    return this.items().find((column) => column.Name.toLowerCase() === name.toLowerCase());
  }

  GetItem(key: unknown): TableColumn {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(key: unknown): TableColumn | null {
    if (typeof key === "number") return this.items().find((column) => column.Id === key) ?? null;
    return this.find(textArgument(key)) ?? null;
  }

  GetItemAt(index: unknown): TableColumn {
    const found = this.items()[integerArgument(index)];
    if (!found) throw invalidArgument();
    return found;
  }

  /**
   * Adds a column before `index`, or at the right-hand end. Cells beside the table move right within its rows.
   * `values` has an entry for every row of the table, the header first.
   */
  Add(index?: unknown, values?: unknown, name?: unknown): TableColumn {
    const { book } = this.session;
    const { rect, sheet } = this.session.tableState(this.tableId);
    this.session.range(sheet, rect).guard("allowInsertColumns");
    const at = integerArgument(index, columnsOf(rect));
    const end = at < 0 ? columnsOf(rect) : at;
    if (end > columnsOf(rect)) throw invalidArgument();
    const place = { ...rect, column: rect.column + end, columnEnd: rect.column + end };
    this.makeRoom(end);
    book.updateTable(this.tableId, { rect: { ...rect, columnEnd: rect.columnEnd + 1 } });
    const column = new TableColumn(this.session, this.tableId, end);
    if (values !== null && values !== undefined) this.session.range(sheet, place).Values = values;
    if (typeof name === "string") column.Name = name;
    keepHeaders(book, this.session.tableState(this.tableId));
    return column;
  }

  private makeRoom(index: number): void {
    const { book } = this.session;
    const { rect, sheet } = this.session.tableState(this.tableId);
    const beside = { ...rect, column: rect.columnEnd + 1, columnEnd: rect.columnEnd + 1 };
    moveCells(this.session, sheet, beside, "Right");
    if (index === columnsOf(rect)) return;
    const moving = { ...rect, column: rect.column + index };
    copyRect(book, sheet, moving, sheet, { ...moving, column: moving.column + 1, columnEnd: moving.columnEnd + 1 });
    this.session.range(sheet, { ...moving, columnEnd: moving.column }).Clear("All");
  }
}
