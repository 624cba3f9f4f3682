import { newChart, newSeries, seriesTypes } from "../../charts/state";
import { formatRect } from "../../a1";
import { columnsOf, rectOf, rowsOf } from "../../rect";
import { invalidArgument, itemNotFound, notImplemented } from "../../wire/hostError";
import { HostCollection } from "../../wire/hostObject";
import { integerArgument, oneOf, textArgument } from "../argument";
import { RangePlace } from "../rangePlace";
import type { Session } from "../session";
import { Chart } from "./chart";

let nextId = 1;

/** The charts of a sheet. */
export class Charts extends HostCollection {
  readonly className = "ChartCollection";

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
  ) {
    super();
  }

  items(): readonly Chart[] {
    return this.list.map(({ id }) => new Chart(this.session, this.sheetId, id));
  }

  /** One row or column of cells makes one series; what Excel takes for headers in larger ranges is not copied here. */
  Add(type: unknown, source: unknown, seriesBy?: unknown): Chart {
    const known = oneOf(type, seriesTypes);
    if (!(source instanceof RangePlace)) throw invalidArgument();
    source.assertAlive();
    const lines = oneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"]) === "Rows" ? rowsOf : columnsOf;
    if (lines(source.rect) > 1) throw notImplemented("Charts over several rows or columns at once");
    this.session.range(this.sheetId, rectOf(0, 0)).guard("allowEditObjects");
    const id = `{chart-${nextId}}`;
    const series = { ...newSeries(known, "Series1"), values: { sheet: source.sheetId, rect: source.rect } };
    const chart = newChart(id, `Chart ${nextId++}`, formatRect(rectOf(1, 1, 15, 8)), [series]);
    this.session.extras.set(this.sheetId, { charts: [...this.list, chart] });
    return new Chart(this.session, this.sheetId, id);
  }

  /** By name or id. */
  GetItem(key: unknown): Chart {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(key: unknown): Chart | null {
    const wanted = textArgument(key);
    const found = this.list.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());
    return found ? new Chart(this.session, this.sheetId, found.id) : null;
  }

  GetItemAt(index: unknown): Chart {
    const found = this.items()[integerArgument(index)];
    if (!found) throw invalidArgument();
    return found;
  }

  private get list() {
    return this.session.extras.get(this.sheetId).charts;
  }
}
