/** Rows (or columns) that need more than the columns (or rows) they share a pattern with can hold; one-based. */
export interface Blocked {
  readonly side: "rows" | "columns";
  readonly short: readonly number[];
  readonly partners: readonly number[];
  readonly need: number;
  readonly room: number;
}

/**
 * The cells of a pattern that can be above 0 when rows and columns add up to their totals (T5): a pattern above 0 is
 * not enough where other totals leave no room. Totals are whole numbers with equal sums.
 *
 * A flow from rows to columns through the pattern shows whether the totals can be met at all; where not, its smallest
 * cut names who is short, and `fault` makes the error. With a flow, a cell can be above 0 exactly when its row can be
 * reached from its column through the flow's own alternatives, that is when both lie in one strong component.
 */
export function support(
  rows: readonly number[],
  columns: readonly number[],
  pattern: readonly (readonly number[])[],
  fault: (blocked: Blocked) => Error,
): boolean[][] {
  const allowed = pattern.map((line) => line.map((value) => value > 0));
  const flow = rows.map(() => new Float64Array(columns.length));
  const supply = [...rows];
  const demand = [...columns];
  const graph: Graph = { allowed, flow, rows: rows.length, columns: columns.length };
  // What fits at first sight; the searches below make up for what it gets wrong.
  rows.forEach((_, row) => columns.forEach((__, column) => push(graph, supply, demand, row, column)));
  for (let row = 0; row < rows.length; row++) {
    while ((supply[row] ?? 0) > 0) {
      const { from, order } = walk(graph, row, next);
      const end = order.find((node) => node >= graph.rows && (demand[node - graph.rows] ?? 0) > 0);
      if (end === undefined) throw fault(cutOf(graph, row, demand, rows, columns));
      augment(graph, supply, demand, row, end, from);
    }
  }
  const part = strongComponents(graph);
  return allowed.map((line, row) => line.map((can, column) => can && part[row] === part[graph.rows + column]));
}

/** Nodes are rows, then columns. An arc leads from a row to every allowed column, and back where something flows. */
interface Graph {
  readonly allowed: readonly (readonly boolean[])[];
  readonly flow: readonly Float64Array[];
  readonly rows: number;
  readonly columns: number;
}

type Arc = (graph: Graph, from: number, to: number) => boolean;

const next: Arc = ({ allowed, flow, rows }, from, to) =>
  from < rows ? (allowed[from]?.[to - rows] ?? false) : (flow[to]?.[from - rows] ?? 0) > 0;
const previous: Arc = (graph, from, to) => next(graph, to, from);

/** All nodes that can be reached, nearest first, each with the node it was reached from. */
function walk(graph: Graph, start: number, arc: Arc): { from: Int32Array; order: number[] } {
  const from = new Int32Array(graph.rows + graph.columns).fill(-1);
  from[start] = start;
  const order = [start];
  for (const node of order) {
    const [first, last] = node < graph.rows ? [graph.rows, graph.rows + graph.columns] : [0, graph.rows];
    for (let other = first; other < last; other++) {
      if (from[other] !== -1 || !arc(graph, node, other)) continue;
      from[other] = node;
      order.push(other);
    }
  }
  return { from, order };
}

function push({ allowed, flow }: Graph, supply: number[], demand: number[], row: number, column: number): void {
  const amount = Math.min(supply[row] ?? 0, demand[column] ?? 0);
  const line = flow[row];
  if (!line || !allowed[row]?.[column] || amount === 0) return;
  line[column] = (line[column] ?? 0) + amount;
  supply[row] = (supply[row] ?? 0) - amount;
  demand[column] = (demand[column] ?? 0) - amount;
}

/** Sends as much as the way allows from a row to a column with demand left. */
function augment(graph: Graph, supply: number[], demand: number[], row: number, end: number, from: Int32Array): void {
  const { flow, rows } = graph;
  const way: number[] = [end];
  for (let node = end; node !== row; node = from[node] ?? row) way.unshift(from[node] ?? row);
  let amount = Math.min(supply[row] ?? 0, demand[end - rows] ?? 0);
  for (let step = 1; step + 1 < way.length; step += 2) {
    amount = Math.min(amount, flow[way[step + 1] ?? 0]?.[(way[step] ?? 0) - rows] ?? 0);
  }
  for (let step = 0; step + 1 < way.length; step++) {
    const [a = 0, b = 0] = [way[step], way[step + 1]];
    const [line, column, change] = a < rows ? [flow[a], b - rows, amount] : [flow[b], a - rows, -amount];
    if (line) line[column] = (line[column] ?? 0) + change;
  }
  supply[row] = (supply[row] ?? 0) - amount;
  demand[end - rows] = (demand[end - rows] ?? 0) - amount;
}

/**
 * Who is short: the rows that share their columns with one whose supply cannot go anywhere or, if that names fewer, the
 * columns that share their rows with one whose demand cannot be met.
 */
function cutOf(
  graph: Graph,
  row: number,
  demand: readonly number[],
  rows: readonly number[],
  columns: readonly number[],
): Blocked {
  const sideOf = (side: "rows" | "columns", reached: readonly number[]): Blocked => {
    const own = [
      linesOf(rows, reached),
      linesOf(
        columns,
        reached.map((node) => node - graph.rows),
      ),
    ];
    const [short = [], partners = []] = side === "rows" ? own : own.reverse();
    const sumOf = (lines: readonly { readonly total: number }[]) => lines.reduce((sum, { total }) => sum + total, 0);
    const placesOf = (lines: readonly { readonly place: number }[]) => lines.map(({ place }) => place);
    return { side, short: placesOf(short), partners: placesOf(partners), need: sumOf(short), room: sumOf(partners) };
  };
  const unmet = graph.rows + demand.findIndex((left) => left > 0);
  const byRows = sideOf("rows", walk(graph, row, next).order);
  const byColumns = sideOf("columns", walk(graph, unmet, previous).order);
  const named = ({ short, partners }: Blocked) => short.length + partners.length;
  return named(byColumns) < named(byRows) ? byColumns : byRows;
}

/** The lines of one side among indexes reached that have a total, by their places. */
function linesOf(totals: readonly number[], reached: readonly number[]): { total: number; place: number }[] {
  return totals.flatMap((total, index) => (total > 0 && reached.includes(index) ? [{ total, place: index + 1 }] : []));
}

/** A number for each node, the same for nodes that can reach each other. */
function strongComponents(graph: Graph): Int32Array {
  const part = new Int32Array(graph.rows + graph.columns).fill(-1);
  part.forEach((known, node) => {
    if (known !== -1 || part[node] !== -1) return;
    const back = walk(graph, node, previous).from;
    for (const other of walk(graph, node, next).order) if (back[other] !== -1) part[other] = node;
  });
  return part;
}
