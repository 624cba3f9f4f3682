import { type ChartState, newSeries, type SeriesState } from "../../charts/state";
import { formatRect } from "../../a1";
import { bounding } from "../../rect";
import { invalidArgument, itemNotFound } from "../../wire/hostError";
import { HostCollection, HostObject } from "../../wire/hostObject";
import { booleanArgument, integerArgument, textArgument } from "../argument";
import { resolveRange } from "../resolveRange";
import type { Session } from "../session";
import { ChartAreaFormat } from "./chartAreaFormat";
import { ChartAxes } from "./chartAxes";
import { ChartLegend } from "./chartLegend";
import { ChartSeries } from "./chartSeries";
import { type Part, partOf } from "./part";

export class Chart extends HostObject {
  readonly className = "Chart";
  private readonly state: Part<ChartState> = {
    get: () => {
      const found = this.list.find(({ id }) => id === this.id);
      if (!found) throw itemNotFound();
      return found;
    },
    update: (patch) => {
      const old = this.state.get();
      this.replace(this.list.map((one) => (one === old ? { ...old, ...patch } : one)));
    },
  };

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
    private readonly id: string,
  ) {
    super();
  }

  override identity(): { Id: string } {
    return { Id: this.id };
  }

  override get scalars(): readonly string[] {
    return ["Id", "Name", "PlotVisibleOnly"];
  }

  get Id(): string {
    return this.state.get().id;
  }

  get Name(): string {
    return this.state.get().name;
  }

  set Name(value: unknown) {
    this.state.update({ name: textArgument(value) });
  }

  get PlotVisibleOnly(): boolean {
    return this.state.get().plotVisibleOnly;
  }

  set PlotVisibleOnly(value: unknown) {
    this.state.update({ plotVisibleOnly: booleanArgument(value) });
  }

  get Title(): ChartTitle {
    return new ChartTitle(this.state);
  }

  get Legend(): ChartLegend {
    return new ChartLegend(partOf(this.state, "legend"));
  }

  get Axes(): ChartAxes {
    return new ChartAxes(this.state);
  }

  get Format(): ChartAreaFormat {
    return new ChartAreaFormat(this.state);
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.state);
  }

  /** Covers the cells from the first to the last; just one cell without `end`. */
  SetPosition(start: unknown, end?: unknown): void {
    const [from, to = from] = [start, ...(end ? [end] : [])].map((cell) =>
      resolveRange(this.session, this.sheetId, cell),
    );
    if (!from || !to || from.sheetId !== this.sheetId || to.sheetId !== this.sheetId) throw invalidArgument();
    this.state.update({ at: formatRect(bounding(from.rect, to.rect)) });
  }

  Delete(): void {
    this.session.range(this.sheetId, { row: 0, rowEnd: 0, column: 0, columnEnd: 0 }).guard("allowEditObjects");
    const old = this.state.get();
    this.replace(this.list.filter((one) => one !== old));
  }

  private get list(): readonly ChartState[] {
    return this.session.extras.get(this.sheetId).charts;
  }

  private replace(charts: readonly ChartState[]): void {
    this.session.extras.set(this.sheetId, { charts });
  }
}

/** Shown or not: its text is Excel's business. */
class ChartTitle extends HostObject {
  readonly className = "ChartTitle";

  constructor(private readonly chart: Part<ChartState>) {
    super();
  }

  override get scalars(): readonly string[] {
    return ["Visible"];
  }

  get Visible(): boolean {
    return this.chart.get().title;
  }

  set Visible(value: unknown) {
    this.chart.update({ title: booleanArgument(value) });
  }
}

class ChartSeriesCollection extends HostCollection {
  readonly className = "ChartSeriesCollection";

  constructor(private readonly chart: Part<ChartState>) {
    super();
  }

  items(): readonly ChartSeries[] {
    return this.list.map((_, index) => this.at(index));
  }

  /** At the end, of the type of the first one. */
  Add(name?: unknown): ChartSeries {
    const added = newSeries(this.list[0]?.type ?? "ColumnClustered", typeof name === "string" ? name : "");
    this.chart.update({ series: [...this.list, added] });
    return this.at(this.list.length - 1);
  }

  GetItemAt(index: unknown): ChartSeries {
    const at = integerArgument(index);
    if (!this.list[at]) throw invalidArgument();
    return this.at(at);
  }

  private get list(): readonly SeriesState[] {
    return this.chart.get().series;
  }

  private at(index: number): ChartSeries {
    const get = (): SeriesState => {
      const found = this.list[index];
      if (!found) throw itemNotFound();
      return found;
    };
    const update = (patch: Partial<SeriesState>): void => {
      const changed = { ...get(), ...patch };
      this.chart.update({ series: this.list.map((one, nth) => (nth === index ? changed : one)) });
    };
    const remove = (): void => {
      this.chart.update({ series: this.list.filter((_, nth) => nth !== index) });
    };
    return new ChartSeries({ get, update }, remove);
  }
}
