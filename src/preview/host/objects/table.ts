import type { TableState } from "../book";
import { EventType } from "../events/eventTypes";
import { intersection } from "../rect";
import { invalidArgument } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { AutoFilter } from "./autoFilter";
import { booleanArgument, textArgument } from "./argument";
import { checkDefinedName } from "./definedName";
import type { Range } from "./range";
import { resolveRange } from "./resolveRange";
import type { Session } from "./session";
import { TableColumns } from "./tableColumns";
import { keepHeaders } from "./tableHeaders";
import { TableRows } from "./tableRows";
import type { Worksheet } from "./worksheet";

/** A table with a header row. A totals row comes with the book: none can be added or taken away. */
export class Table extends HostObject {
  readonly className = "Table";

  constructor(
    private readonly session: Session,
    private readonly id: string,
  ) {
    super();
  }

  override identity(): { Id: string } {
    return { Id: this.state.id };
  }

  override get scalars(): readonly string[] {
    return [
      ...["Id", "Name", "ShowBandedColumns", "ShowBandedRows", "ShowFilterButton", "ShowHeaders", "ShowTotals"],
      "Style",
    ];
  }

  get Id(): string {
    return this.state.id;
  }

  get Name(): string {
    return this.state.name;
  }

  set Name(value: unknown) {
    this.update({ name: checkDefinedName(this.session, value, this.id) });
  }

  get Style(): string {
    return this.state.style;
  }

  set Style(value: unknown) {
    this.update({ style: textArgument(value) });
  }

  get ShowBandedRows(): boolean {
    return this.state.banded;
  }

  set ShowBandedRows(value: unknown) {
    this.update({ banded: booleanArgument(value) });
  }

  get ShowFilterButton(): boolean {
    return this.state.filterButtons;
  }

  set ShowFilterButton(value: unknown) {
    this.update({ filterButtons: booleanArgument(value) });
  }

  get ShowBandedColumns(): boolean {
    return false;
  }

  get ShowHeaders(): boolean {
    return true;
  }

  get ShowTotals(): boolean {
    return this.state.totals === true;
  }

  get Worksheet(): Worksheet {
    return this.session.worksheet(this.state.sheet);
  }

  get Columns(): TableColumns {
    return new TableColumns(this.session, this.id);
  }

  get Rows(): TableRows {
    return new TableRows(this.session, this.id);
  }

  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.session, this.id);
  }

  GetRange(): Range {
    return this.session.range(this.state.sheet, this.state.rect);
  }

  GetHeaderRowRange(): Range {
    return this.GetRange().GetRow(0);
  }

  GetDataBodyRange(): Range {
    const { rect, sheet, totals } = this.state;
    return this.session.range(sheet, { ...rect, row: rect.row + 1, rowEnd: rect.rowEnd - (totals ? 1 : 0) });
  }

  /** The header row stays where it is. Throws InvalidArgument otherwise, or where another table would be overlapped. */
  Resize(range: unknown): void {
    const { rect: old, sheet } = this.state;
    const target = resolveRange(this.session, sheet, range);
    target.guard();
    const { rect } = target;
    const apart =
      target.sheetId !== sheet || rect.row !== old.row || rect.rowEnd === rect.row || !intersection(rect, old);
    const others = this.session.book.tables().filter((table) => table.sheet === sheet && table.id !== this.id);
    if (apart || others.some((table) => intersection(table.rect, rect))) throw invalidArgument();
    this.update({ rect });
    keepHeaders(this.session.book, { sheet, rect });
  }

  /** The table and its cells. */
  Delete(): void {
    const range = this.GetRange();
    range.guard();
    this.session.book.deleteTable(this.state.id);
    range.Clear("All");
  }

  /** The cells stay. */
  ConvertToRange(): Range {
    const range = this.GetRange();
    range.guard();
    this.session.book.deleteTable(this.state.id);
    return range;
  }

  _RegisterDataChangedEvent(): void {
    this.session.events.subscribe(EventType.tableChanged, this.id);
  }

  _UnregisterDataChangedEvent(): void {
    this.session.events.unsubscribe(EventType.tableChanged, this.id);
  }

  private get state(): TableState {
    return this.session.tableState(this.id);
  }

  private update(patch: Partial<TableState>): void {
    this.session.book.updateTable(this.state.id, patch);
  }
}
