import { parseRect, splitSheet } from "../a1";
import { invalidArgument, itemNotFound } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { textArgument } from "./argument";
import type { Range } from "./range";
import type { Session } from "./session";

export class NamedItem extends HostObject {
  readonly className = "NamedItem";

  constructor(
    private readonly session: Session,
    private readonly name: string,
  ) {
    super();
  }

  override identity(): { _Id: string } {
    return { _Id: this.name };
  }

  override get scalars(): readonly string[] {
    return ["Formula", "Name", "Scope", "Type", "Value", "Visible"];
  }

  get Name(): string {
    return this.name;
  }

  get Scope(): string {
    return "Workbook";
  }

  get Visible(): boolean {
    return true;
  }

  /** With its "=". */
  get Formula(): string {
    const found = this.session.book.names().find((one) => one.name === this.name);
    if (!found) throw itemNotFound();
    return found.refersTo;
  }

  set Formula(value: unknown) {
    const formula = textArgument(value);
    if (!formula.startsWith("=")) throw invalidArgument();
    this.session.book.setName(this.name, formula);
  }

  get Type(): string {
    if (this.GetRangeOrNullObject()) return "Range";
    const value = this.Value;
    if (typeof value === "number") return "Double";
    if (typeof value === "boolean") return "Boolean";
    return this.Formula.includes("#REF!") ? "Error" : "String";
  }

  /** The address of a range ("Rules!C4"), the value of a constant, else the formula. */
  get Value(): string | number | boolean {
    const text = this.Formula.slice(1);
    const range = this.GetRangeOrNullObject();
    if (range) return range.Address;
    if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
    if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
    return /^"[^"]*"$/.test(text) ? text.slice(1, -1) : text;
  }

  GetRangeOrNullObject(): Range | null {
    const { sheet, address } = splitSheet(this.Formula.slice(1));
    const home = sheet === undefined ? undefined : this.session.findSheet(sheet);
    const rect = parseRect(address);
    return home && rect ? this.session.range(home.id, rect) : null;
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }

  Delete(): void {
    this.session.book.deleteName(this.name);
  }
}
