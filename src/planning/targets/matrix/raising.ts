/** Which cells to raise, so many in each row and each column. */
export interface Wanted {
  readonly perRow: readonly number[];
  readonly perColumn: readonly number[];
}

/**
 * Raises cells of a matrix by one, so many in each row and each column, at the least total cost. Costs are whole
 * numbers, so that equal costs are exactly equal; Infinity = never raised. Of equally cheap results the one wins that
 * raises the earlier cell of `order` (cells counted row by row). Undefined when it cannot be done.
 *
 * It starts with the cheapest cells of every row, which is the best there is as long as columns do not count, and then
 * moves raised cells from columns with too many to columns with too few along
 * shortest paths (successive shortest paths with potentials: after every move the cost is the least for the columns
 * reached). At last, cells are exchanged along ways that cost nothing.
 *
 * Nodes are rows, then columns. An arc row → column raises a cell, an arc column → row takes one back.
 */
export function raise(
  costs: readonly (readonly number[])[],
  { perRow, perColumn }: Wanted,
  order: readonly number[],
): Uint8Array | undefined {
  const height = perRow.length;
  const width = perColumn.length;
  const nodes = height + width;
  const cost = Float64Array.from(costs.flat());
  const raised = new Uint8Array(cost.length);
  const settled = new Uint8Array(cost.length);
  const potential = new Float64Array(nodes);
  /** Raised cells a column has more than it should. */
  const excess = Int32Array.from(perColumn, (wanted) => -wanted);

  const cellOf = (a: number, b: number) => (a < height ? a * width + b - height : b * width + a - height);
  /** The nodes an arc from `node` can lead to. */
  const firstOf = (node: number) => (node < height ? height : 0);
  const lastOf = (node: number) => (node < height ? nodes : height);
  const at = (values: Float64Array, place: number) => values[place] as number;
  /** Cost of an arc plus the difference of potentials, never below 0; Infinity when there is no such arc. */
  const reduced = (a: number, b: number) => {
    const cell = cellOf(a, b);
    const takesBack = a >= height;
    if (raised[cell] !== Number(takesBack)) return Infinity;
    return (takesBack ? -at(cost, cell) : at(cost, cell)) + at(potential, a) - at(potential, b);
  };
  const isTight = (a: number, b: number) => !settled[cellOf(a, b)] && reduced(a, b) === 0;
  const unvisited = () => new Int32Array(nodes).fill(-1);

  for (let row = 0; row < height; row++) {
    const cells = Array.from({ length: width }, (_, column) => column)
      .map((column) => ({ column, own: at(cost, row * width + column) }))
      .filter(({ own }) => own < Infinity)
      .sort((a, b) => a.own - b.own);
    const count = perRow[row] as number;
    if (count < 0 || count > cells.length) return undefined;
    for (const { column } of cells.slice(0, count)) {
      raised[row * width + column] = 1;
      (excess[column] as number)++;
    }
    // Between the dearest cell raised and the cheapest one not raised no arc of the row has a reduced cost below 0.
    potential[row] = -((cells[count - 1] ?? cells[count])?.own ?? 0);
  }

  /** Dijkstra from all columns with too many. */
  const distances = () => {
    const distance = new Float64Array(nodes).fill(Infinity);
    const done = new Uint8Array(nodes);
    excess.forEach((count, column) => count > 0 && (distance[height + column] = 0));
    for (;;) {
      let node = -1;
      let nearest = Infinity;
      for (let other = 0; other < nodes; other++) {
        const far = at(distance, other);
        if (far < nearest && !done[other]) {
          node = other;
          nearest = far;
        }
      }
      if (node < 0) return distance;
      done[node] = 1;
      const last = lastOf(node);
      for (let other = firstOf(node); other < last; other++) {
        if (!done[other]) distance[other] = Math.min(at(distance, other), nearest + reduced(node, other));
      }
    }
  };

  /**
   * Searches arcs without reduced cost, over cells that are not settled and nodes not visited yet, for a node that is
   * wanted. `from` notes where each node was reached from; the start is its own. In depth, so that what a search has
   * not looked at is still there for the next one.
   */
  const tightWay = (
    start: number,
    from: Int32Array,
    isEnd: (node: number) => boolean,
    goal = -1,
  ): number | undefined => {
    from[start] = start;
    const way = [{ node: start, other: firstOf(start) }];
    for (let step = way[0]; step; step = way[way.length - 1]) {
      const { node } = step;
      // Where a goal is known it is looked for first: among many equal costs it is never far.
      if (goal >= 0 && node >= height && isTight(node, goal)) step.other = goal;
      while (step.other < lastOf(node) && (from[step.other] !== -1 || !isTight(node, step.other))) step.other++;
      const { other } = step;
      if (other >= lastOf(node)) way.pop();
      else {
        from[other] = node;
        if (isEnd(other)) return other;
        way.push({ node: other, other: firstOf(other) });
      }
    }
    return undefined;
  };

  /** Turns every cell on the way to `end` over. */
  const flip = (end: number, from: Int32Array) => {
    let node = end;
    while (from[node] !== node) {
      const before = from[node] as number;
      const cell = cellOf(node, before);
      raised[cell] = raised[cell] ? 0 : 1;
      node = before;
    }
  };

  /** Moves raised cells to columns with too few along ways that cost nothing more and do not meet; whether any did. */
  const moveAlongTightWays = () => {
    const from = unvisited();
    const isLacking = (node: number) => node >= height && (excess[node - height] as number) < 0;
    let moved = false;
    for (let column = 0; column < width; column++) {
      while ((excess[column] as number) > 0) {
        const end = tightWay(height + column, from, isLacking);
        if (end === undefined) break;
        flip(end, from);
        (excess[column] as number)--;
        (excess[end - height] as number)++;
        moved = true;
      }
    }
    return moved;
  };

  while (excess.some((count) => count > 0)) {
    const distance = distances();
    const farthest = distance.reduce((most, far) => (far < Infinity ? Math.max(most, far) : most), 0);
    distance.forEach((far, node) => (potential[node] = at(potential, node) + Math.min(far, farthest)));
    if (!moveAlongTightWays()) return undefined;
  }
  /** Whether some cell of a row can be taken back at no cost. */
  const canGive = (row: number) => {
    for (let column = height; column < nodes; column++) if (isTight(column, row)) return true;
    return false;
  };
  for (const cell of order) {
    const row = Math.floor(cell / width);
    const column = height + (cell % width);
    if (!raised[cell] && isTight(row, column) && canGive(row)) {
      const from = unvisited();
      if (tightWay(column, from, (node) => node === row, row) !== undefined) {
        flip(row, from);
        raised[cell] = 1;
      }
    }
    settled[cell] = 1;
  }
  return raised;
}
