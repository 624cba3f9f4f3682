import type { Prompt, ValidationSpec } from "../../../sheets/spec";
import { formatRect, parseRect } from "../a1";
import { contains } from "../rect";
import { typedValue } from "../typedValue";
import { invalidArgument, notImplemented } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { numberArgument, recordArgument } from "./argument";
import { without } from "./clearExtras";
import type { Range } from "./range";
import type { Session } from "./session";

const NO_PROMPT = { showPrompt: true, title: "", message: "" };
const STOP = { showAlert: true, style: "Stop", title: "", message: "" };

/** What may be entered in a range: an item of a list, or a date between two days. */
export class DataValidation extends HostObject {
  readonly className = "DataValidation";

  constructor(
    private readonly session: Session,
    private readonly range: Range,
  ) {
    super();
  }

  override get scalars(): readonly string[] {
    return ["ErrorAlert", "Prompt", "Rule", "Type"];
  }

  get Type(): string {
    const spec = this.spec;
    return spec ? { list: "List", date: "Date" }[spec.kind] : "None";
  }

  get Rule(): Readonly<Record<string, unknown>> {
    const spec = this.spec;
    if (!spec) return {};
    if (spec.kind === "date") return { date: { formula1: spec.from, formula2: spec.to, operator: "Between" } };
    const source = typeof spec.source === "string" ? spec.source : spec.source.join(",");
    return { list: { inCellDropDown: true, source } };
  }

  set Rule(value: unknown) {
    this.range.guard();
    const rule = recordArgument(value);
    const prompt = this.spec?.prompt;
    this.replace({ ...this.place, ...toSpec(rule), ...(prompt && { prompt }) });
  }

  get Prompt(): Readonly<Record<string, unknown>> {
    return { ...NO_PROMPT, ...this.spec?.prompt };
  }

  /** Throws InvalidArgument before there is a rule: a prompt alone is not stored. */
  set Prompt(value: unknown) {
    this.range.guard();
    const { title, message } = recordArgument(value);
    if (!this.spec || typeof title !== "string" || typeof message !== "string") throw invalidArgument();
    const prompt: Prompt = { title, message };
    this.replace({ ...this.spec, ...this.place, prompt });
  }

  /** Always Excel's own: entries that break the rule are stopped. */
  get ErrorAlert(): Readonly<Record<string, unknown>> {
    return STOP;
  }

  Clear(): void {
    this.range.guard();
    const { validation } = this.session.extras.get(this.range.sheetId);
    this.session.extras.set(this.range.sheetId, { validation: without(validation, this.range.rect) });
  }

  private get place(): { readonly at: string } {
    return { at: formatRect(this.range.rect) };
  }

  private get spec(): ValidationSpec | undefined {
    return this.session.extras.get(this.range.sheetId).validation.find((one) => {
      const place = parseRect(one.at);
      return place !== null && contains(place, this.range.rect);
    });
  }

  private replace(spec: ValidationSpec): void {
    const { validation } = this.session.extras.get(this.range.sheetId);
    this.session.extras.set(this.range.sheetId, { validation: [...without(validation, this.range.rect), spec] });
  }
}

type Rule =
  | { readonly kind: "list"; readonly source: readonly string[] | string }
  | { readonly kind: "date"; readonly from: number; readonly to: number };

function toSpec(rule: Readonly<Record<string, unknown>>): Rule {
  if (rule.list) {
    const { source } = recordArgument(rule.list);
    if (typeof source !== "string" || source === "") throw invalidArgument();
    return { kind: "list", source: source.startsWith("=") ? source : source.split(",").map((item) => item.trim()) };
  }
  if (rule.date) {
    const { formula1, formula2, operator } = recordArgument(rule.date);
    if (operator !== "Between") throw notImplemented(`DataValidation.rule.date with operator ${String(operator)}`);
    return { kind: "date", from: serial(formula1), to: serial(formula2) };
  }
  throw notImplemented(`DataValidation.rule.${Object.keys(rule).join(", ")}`);
}

/** Excel takes serial numbers, "=45000", and dates as "2026-01-31". */
function serial(value: unknown): number {
  if (typeof value !== "string") return numberArgument(value);
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? typedValue(value).value : Number(value.replace(/^=/, ""));
  return numberArgument(date);
}
