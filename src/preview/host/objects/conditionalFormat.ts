import type { ConditionalSpec } from "../../../sheets/spec";
import { parseRect } from "../a1";
import { invalidOperation, itemNotFound } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { CustomConditionalFormat } from "./customConditionalFormat";
import { DataBarConditionalFormat } from "./dataBarConditionalFormat";
import type { Range } from "./range";
import type { Session } from "./session";

/** The specs of one kind, as the parts of a conditional format see theirs. */
export interface SpecCell<Kind extends ConditionalSpec["kind"]> {
  get(): Extract<ConditionalSpec, { kind: Kind }>;
  update(patch: Partial<Extract<ConditionalSpec, { kind: Kind }>>): void;
}

/** Ids of the formats met so far. Specs are replaced as they change: the new one takes the id over. */
const ids = new WeakMap<ConditionalSpec, string>();
let nextId = 1;

/** One conditional format of a sheet. */
export class ConditionalFormat extends HostObject {
  readonly className = "ConditionalFormat";
  private readonly id: string;

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
    spec: ConditionalSpec,
  ) {
    super();
    const id = ids.get(spec) ?? `{format-${nextId++}}`;
    ids.set(spec, id);
    this.id = id;
  }

  override identity(): { Id: string } {
    return { Id: this.Id };
  }

  override get scalars(): readonly string[] {
    return ["Id", "Priority", "Type"];
  }

  get Id(): string {
    return this.id;
  }

  get Priority(): number {
    return this.list.indexOf(this.spec);
  }

  get Type(): string {
    return this.spec.kind === "bar" ? "DataBar" : "Custom";
  }

  get DataBar(): DataBarConditionalFormat {
    return new DataBarConditionalFormat(this.cell("bar"));
  }

  get DataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.spec.kind === "bar" ? this.DataBar : null;
  }

  get Custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.cell("rule"));
  }

  get CustomOrNullObject(): CustomConditionalFormat | null {
    return this.spec.kind === "rule" ? this.Custom : null;
  }

  GetRange(): Range {
    const rect = parseRect(this.spec.at);
    if (!rect) throw itemNotFound();
    return this.session.range(this.sheetId, rect);
  }

  Delete(): void {
    const { spec } = this;
    this.session.extras.set(this.sheetId, { conditional: this.list.filter((one) => one !== spec) });
  }

  private get spec(): ConditionalSpec {
    const found = this.list.find((one) => ids.get(one) === this.id);
    if (!found) throw itemNotFound();
    return found;
  }

  private get list(): readonly ConditionalSpec[] {
    return this.session.extras.get(this.sheetId).conditional;
  }

  private cell<Kind extends ConditionalSpec["kind"]>(kind: Kind): SpecCell<Kind> {
    type Spec = Extract<ConditionalSpec, { kind: Kind }>;
    const get = (): Spec => {
      const spec = this.spec;
      if (spec.kind !== kind) throw invalidOperation("This conditional format is of another type.");
      return spec as Spec;
    };
    const update = (patch: Partial<Spec>): void => {
      const old = get();
      const spec: Spec = { ...old, ...patch };
      ids.set(spec, this.id);
      this.session.extras.set(this.sheetId, { conditional: this.list.map((one) => (one === old ? spec : one)) });
    };
    return { get, update };
  }
}
