import { quoteSheet } from "../a1";
import type { SheetState } from "../book";
import { EventType } from "../events/eventTypes";
import { MAX_COLUMNS, MAX_ROWS, rectOf } from "../rect";
import { invalidOperation } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { booleanArgument, colorArgument, integerArgument, oneOf } from "./argument";
import { Charts } from "./charts/charts";
import { FreezePanes } from "./freezePanes";
import { NoItems } from "./noItems";
import { Notes } from "./notes";
import { PageLayout } from "./pageLayout";
import type { Range } from "./range";
import { resolveRange } from "./resolveRange";
import type { Session } from "./session";
import { SheetNames } from "./sheetNames";
import { checkSheetName } from "./sheetName";
import { Tables } from "./tables";
import { WorksheetProtection } from "./worksheetProtection";

export class Worksheet extends HostObject {
  readonly className = "Worksheet";

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
    return ["Id", "Name", "Position", "ShowGridlines", "TabColor", "Visibility"];
  }

  get Id(): string {
    return this.state.id;
  }

  get Name(): string {
    return this.state.name;
  }

  set Name(value: unknown) {
    this.session.guardStructure();
    this.update({ name: checkSheetName(this.session, value, this.id) });
  }

  get Position(): number {
    return this.state.position;
  }

  set Position(value: unknown) {
    this.session.guardStructure();
    this.update({ position: integerArgument(value) });
  }

  get Visibility(): string {
    return this.state.visibility;
  }

  set Visibility(value: unknown) {
    this.session.guardStructure();
    const visibility = oneOf(value, ["Visible", "Hidden", "VeryHidden"]);
    if (visibility !== "Visible") this.guardLastVisible();
    this.update({ visibility });
  }

  get TabColor(): string {
    return this.state.tabColor;
  }

  set TabColor(value: unknown) {
    this.update({ tabColor: value === "" ? "" : colorArgument(value) });
  }

  get ShowGridlines(): boolean {
    return this.state.gridlines;
  }

  /** The client reads this as ShowGridlines and sets it as Gridlines. */
  get Gridlines(): boolean {
    return this.ShowGridlines;
  }

  set Gridlines(value: unknown) {
    this.update({ gridlines: booleanArgument(value) });
  }

  get Tables(): Tables {
    return new Tables(this.session, this.id);
  }

  /** Names are all of the workbook: none is scoped to a sheet. */
  get Names(): SheetNames {
    return new SheetNames();
  }

  get Notes(): Notes {
    return new Notes(this.session, this.id);
  }

  get Charts(): Charts {
    return new Charts(this.session, this.id);
  }

  get Shapes(): NoItems {
    return new NoItems("ShapeCollection");
  }

  get Comments(): NoItems {
    return new NoItems("CommentCollection");
  }

  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.session, this.id);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.session, this.id);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.session, this.id);
  }

  GetRange(address?: unknown): Range {
    return resolveRange(this.session, this.state.id, address);
  }

  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    const rect = rectOf(integerArgument(row), integerArgument(column), integerArgument(rows), integerArgument(columns));
    return this.session.range(this.state.id, rect);
  }

  GetCell(row: unknown, column: unknown): Range {
    return this.session.range(this.state.id, rectOf(integerArgument(row), integerArgument(column)));
  }

  GetUsedRange(valuesOnly?: unknown): Range {
    return this.all.GetUsedRange(valuesOnly);
  }

  GetUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    return this.all.GetUsedRangeOrNullObject(valuesOnly);
  }

  /** A hidden sheet is not shown by this; Excel refuses it too. */
  Activate(): void {
    if (this.state.visibility !== "Visible") throw invalidOperation("A hidden sheet cannot be activated.");
    if (this.session.book.selection().sheet === this.id) return;
    this.session.book.select(this.id, rectOf(0, 0));
    this.session.events.activated(this.id);
  }

  /** Its tables go with it, and names that point at it become #REF!. */
  Delete(): void {
    this.session.guardStructure();
    if (this.state.visibility === "Visible") this.guardLastVisible();
    this.session.extras.flush();
    this.session.book.deleteSheet(this.id);
    this.session.events.sheet(EventType.sheetDeleted, this.id);
  }

  _RegisterDataChangedEvent(): void {
    this.session.events.subscribe(EventType.cellsChanged, this.id);
  }

  _UnregisterDataChangedEvent(): void {
    this.session.events.unsubscribe(EventType.cellsChanged, this.id);
  }

  _RegisterSelectionChangedEvent(): void {
    this.session.events.subscribe(EventType.selection, this.id);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.session.events.unsubscribe(EventType.selection, this.id);
  }

  _RegisterActivatedEvent(): void {
    this.session.events.subscribe(EventType.sheetActivated, this.id);
  }

  _UnregisterActivatedEvent(): void {
    this.session.events.unsubscribe(EventType.sheetActivated, this.id);
  }

  private get state(): SheetState {
    return this.session.sheet(this.id);
  }

  private get all(): Range {
    return this.session.range(this.state.id, rectOf(0, 0, MAX_ROWS, MAX_COLUMNS));
  }

  private update(patch: Partial<SheetState>): void {
    this.session.book.updateSheet(this.state.id, patch);
  }

  private guardLastVisible(): void {
    const visible = this.session.book.sheets().filter((sheet) => sheet.visibility === "Visible");
    if (visible.length === 1 && visible[0]?.id === this.id) {
      throw invalidOperation(`A workbook must contain at least one visible worksheet: ${quoteSheet(this.state.name)}.`);
    }
  }
}
