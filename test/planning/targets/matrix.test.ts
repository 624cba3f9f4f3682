import fc from "fast-check";
import { support } from "../../../src/planning/targets/matrix/support";
import { matrix } from "../../../src/planning/targets/matrix/matrix";
import { codeOf } from "../../support/planningError";

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const columnOf = (cells: readonly (readonly number[])[], column: number) => cells.map((row) => row[column] ?? 0);
const columnSums = (cells: readonly (readonly number[])[]) => (cells[0] ?? []).map((_, j) => sumOf(columnOf(cells, j)));

/** Proportional fitting as the textbook has it, for as long as it takes. */
function fitted(
  rows: readonly number[],
  columns: readonly number[],
  pattern: readonly (readonly number[])[],
): number[][] {
  const cells = pattern.map((line) => [...line]);
  for (let sweep = 0; sweep < 20_000; sweep++) {
    const sums = columnSums(cells);
    let off = 0;
    cells.forEach((line, i) => {
      line.forEach((cell, j) => (line[j] = sums[j] ? (cell * columns[j]!) / sums[j] : 0));
      const sum = sumOf(line);
      off = Math.max(off, Math.abs(sum - rows[i]!));
      line.forEach((cell, j) => (line[j] = sum ? (cell * rows[i]!) / sum : 0));
    });
    if (off < 1e-13) break;
  }
  return cells;
}

/** Every matrix of floors and ceilings with the right margins; the least total absolute deviation among them. */
function leastDeviation(
  rows: readonly number[],
  columns: readonly number[],
  cells: readonly (readonly number[])[],
): number {
  const flat = cells.flat();
  const width = columns.length;
  const floors = flat.map((cell) => Math.floor(cell + 1e-9));
  let least = Infinity;
  const left = { rows: [...rows], columns: [...columns] };
  floors.forEach((floor, cell) => {
    left.rows[Math.floor(cell / width)]! -= floor;
    left.columns[cell % width]! -= floor;
  });
  const walk = (cell: number, deviation: number): void => {
    if (deviation >= least) return;
    if (cell === flat.length) {
      if (left.rows.every((rest) => rest === 0) && left.columns.every((rest) => rest === 0)) least = deviation;
      return;
    }
    const rest = flat[cell]! - floors[cell]!;
    const [i, j] = [Math.floor(cell / width), cell % width];
    if (rest > 1e-9 && left.rows[i]! > 0 && left.columns[j]! > 0) {
      left.rows[i]!--;
      left.columns[j]!--;
      walk(cell + 1, deviation + 1 - rest);
      left.rows[i]!++;
      left.columns[j]!++;
    }
    walk(cell + 1, deviation + Math.abs(rest));
  };
  walk(0, 0);
  return least;
}

describe("T5 support(rows, columns, pattern, fault)", () => {
  const open = (rows: number[], columns: number[], pattern: number[][]) =>
    support(rows, columns, pattern, () => new Error("blocked")).map((line) => line.map(Number));

  it("leaves out cells that can only be 0: without a pattern, without a total, or without room beside the others", () => {
    expect(
      open(
        [1, 1],
        [1, 1],
        [
          [1, 1],
          [0, 1],
        ],
      ),
    ).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(
      open(
        [1, 1],
        [1, 1],
        [
          [1, 1],
          [1, 1],
        ],
      ),
    ).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(
      open(
        [2, 0],
        [1, 1],
        [
          [1, 1],
          [1, 1],
        ],
      ),
    ).toEqual([
      [1, 1],
      [0, 0],
    ]);
    expect(
      open(
        [3, 2, 4],
        [3, 2, 4],
        [
          [1, 1, 1],
          [0, 1, 1],
          [0, 1, 1],
        ],
      ),
    ).toEqual([
      [1, 0, 0],
      [0, 1, 1],
      [0, 1, 1],
    ]);
  });

  it("makes the fault when the totals cannot be met", () => {
    expect(() =>
      open(
        [2, 1],
        [1, 2],
        [
          [1, 0],
          [1, 1],
        ],
      ),
    ).toThrow("blocked");
  });
});

describe("T5 matrix(rowTotals, columnTotals, pattern, { step })", () => {
  it.each<[number[], number[], number[][], number, number[][]]>([
    [
      [5, 5],
      [5, 5],
      [
        [1, 1],
        [1, 1],
      ],
      1,
      [
        [3, 2],
        [2, 3],
      ],
    ], // all remainders tie: the earlier row, then column
    [
      [4, 4, 4],
      [4, 4, 4],
      [
        [1, 1, 1],
        [1, 1, 1],
        [1, 1, 1],
      ],
      1,
      [
        [2, 1, 1],
        [1, 2, 1],
        [1, 1, 2],
      ],
    ],
    [
      [3, 2],
      [1, 4],
      [
        [1, 1],
        [1, 1],
      ],
      1,
      [
        [1, 2],
        [0, 2],
      ],
    ], // 0.6 and 2.4 over 0.4 and 1.6
    [
      [1, 1],
      [1, 1],
      [
        [1, 1],
        [0, 1],
      ],
      1,
      [
        [1, 0],
        [0, 1],
      ],
    ], // the 1 beside the 0 has no room, however large
    [
      [10, 0],
      [10, 0],
      [
        [1, 1],
        [1, 1],
      ],
      1,
      [
        [10, 0],
        [0, 0],
      ],
    ],
    [
      [0, 0],
      [0, 0],
      [
        [0, 0],
        [0, 0],
      ],
      1,
      [
        [0, 0],
        [0, 0],
      ],
    ],
    [
      [-5, -5],
      [-5, -5],
      [
        [1, 1],
        [1, 1],
      ],
      1,
      [
        [-3, -2],
        [-2, -3],
      ],
    ],
    [
      [0.3, 0.3],
      [0.2, 0.4],
      [
        [1, 1],
        [1, 1],
      ],
      0.1,
      [
        [0.1, 0.2],
        [0.1, 0.2],
      ],
    ],
    [
      [5000, 4000],
      [6000, 3000],
      [
        [1, 1],
        [1, 1],
      ],
      1000,
      [
        [3000, 2000],
        [3000, 1000],
      ],
    ],
    [[100], [40, 60], [[1, 1]], 1, [[40, 60]]],
    [[40, 60], [100], [[1], [1]], 1, [[40], [60]]],
    // Fits of 0.45, 0.75, 0.8 …; two results are equally good: the one that rounds up 0.75, not 0.45, in the first row.
    [
      [2, 2, 1],
      [1, 2, 2],
      [
        [9, 15, 16],
        [9, 15, 16],
        [2, 10, 8],
      ],
      1,
      [
        [0, 1, 1],
        [1, 0, 1],
        [0, 1, 0],
      ],
    ],
  ])("matrix(%j, %j, %j, %d) is %j", (rows, columns, pattern, step, expected) => {
    expect(matrix(rows, columns, pattern, { step })).toEqual(expected);
  });

  /** Margins that a pattern can meet: those of a random matrix on its cells. */
  const feasible = (most: number, amounts: number) =>
    fc
      .tuple(fc.integer({ min: 2, max: most }), fc.integer({ min: 2, max: most }))
      .chain(([height, width]) =>
        fc.record({
          pattern: fc.array(
            fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 999 })), {
              minLength: width,
              maxLength: width,
            }),
            {
              minLength: height,
              maxLength: height,
            },
          ),
          amounts: fc.array(fc.array(fc.integer({ min: 0, max: amounts }), { minLength: width, maxLength: width }), {
            minLength: height,
            maxLength: height,
          }),
        }),
      )
      .map(({ pattern, amounts: given }) => {
        const cells = given.map((line, i) => line.map((amount, j) => (pattern[i]![j]! > 0 ? amount : 0)));
        return { pattern, rows: cells.map(sumOf), columns: columnSums(cells) };
      });

  it.each([
    [60, 50, 60],
    [8, 9, 400],
    [5, 2, 400],
  ])("both margins are exact and zeros stay zero, up to %d × that with cells to %d", (most, amounts, numRuns) => {
    fc.assert(
      fc.property(feasible(most, amounts), ({ pattern, rows, columns }) => {
        const cells = matrix(rows, columns, pattern);
        expect(cells.map(sumOf)).toEqual(rows);
        expect(columnSums(cells)).toEqual(columns);
        cells.forEach((line, i) =>
          line.forEach((cell, j) => {
            expect(Number.isInteger(cell) && cell >= 0 && !Object.is(cell, -0)).toBe(true);
            if (pattern[i]![j] === 0) expect(cell).toBe(0);
          }),
        );
      }),
      { numRuns },
    );
  });

  it("each cell is within one step of the fit, with the least total deviation there is (by trying all)", () => {
    fc.assert(
      fc.property(feasible(4, 9), ({ pattern, rows, columns }) => {
        const fit = fitted(rows, columns, pattern);
        // Fitting crawls where the totals leave a cell of the pattern no room: there the textbook gives no answer.
        fc.pre(
          fit.every((line, i) => Math.abs(sumOf(line) - rows[i]!) < 1e-9) &&
            columnSums(fit).every((sum, j) => Math.abs(sum - columns[j]!) < 1e-9),
        );
        const cells = matrix(rows, columns, pattern);
        const deviations = cells.map((line, i) => line.map((cell, j) => Math.abs(cell - fit[i]![j]!)));
        for (const deviation of deviations.flat()) expect(deviation).toBeLessThan(1 + 1e-6);
        expect(sumOf(deviations.flat())).toBeCloseTo(leastDeviation(rows, columns, fit), 5);
      }),
      { numRuns: 300 },
    );
  });

  it("is the same for a pattern in other units, and turned by a quarter where nothing ties", () => {
    const rows = [230, 400, 120];
    const columns = [140, 180, 190, 240];
    const pattern = [
      [40, 52, 48, 60],
      [90, 75, 80, 110],
      [0, 30, 45, 25],
    ];
    const cells = [
      [44, 60, 52, 74],
      [96, 84, 86, 134],
      [0, 36, 52, 32],
    ];
    expect(matrix(rows, columns, pattern)).toEqual(cells);
    expect(
      matrix(
        rows,
        columns,
        pattern.map((line, i) => line.map((cell) => cell * 1e-200 * 10 ** (i * 90))),
      ),
    ).toEqual(cells);
    expect(
      matrix(
        columns,
        rows,
        columns.map((_, j) => columnOf(pattern, j)),
      ),
    ).toEqual(columns.map((_, j) => columnOf(cells, j)));
  });

  it("stays exact for totals up to 9 × 10^15 steps", () => {
    const rows = [4e15 + 1, 3e15 + 2, 2e15 - 3];
    const columns = [5e15 - 7, 1e15 + 5, 3e15 + 2];
    const pattern = [
      [3, 1, 4],
      [1, 5, 9],
      [2, 6, 5],
    ];
    const cells = matrix(rows, columns, pattern);
    expect(cells.map((line) => line.reduce((sum, cell) => sum + BigInt(cell), 0n))).toEqual(rows.map(BigInt));
    expect(columns.map((_, j) => columnOf(cells, j).reduce((sum, cell) => sum + BigInt(cell), 0n))).toEqual(
      columns.map(BigInt),
    );
    const fit = fitted(rows, columns, pattern);
    cells.forEach((line, i) => line.forEach((cell, j) => expect(Math.abs(cell / fit[i]![j]! - 1)).toBeLessThan(1e-12)));
  });

  it("fits what proportional fitting only crawls to", () => {
    // A thousandth of a millionth of the diagonal must carry what the other cells leave.
    const cells = matrix(
      [1000, 1000],
      [1000, 1000],
      [
        [1, 1],
        [1e-12, 1],
      ],
    );
    expect(cells).toEqual([
      [1000, 0],
      [0, 1000],
    ]);
    expect(
      matrix(
        [1000, 1000],
        [1001, 999],
        [
          [1, 1],
          [1e-12, 1],
        ],
      ),
    ).toEqual([
      [1000, 0],
      [1, 999],
    ]);
  });

  it.each([
    [4, 1e12],
    [10, 1e6],
    [34, 100],
    [60, 7],
  ])(
    "meets a staircase of ones of %d rows, whose only plan carries one unit through all of them (%d each)",
    (size, each) => {
      const pattern = Array.from({ length: size }, (_, i) =>
        Array.from({ length: size }, (__, j) => Number(j === i || j === i + 1)),
      );
      const totals = new Array<number>(size).fill(each);
      const cells = matrix([each + 1, ...totals.slice(1)], [...totals.slice(1), each + 1], pattern);
      expect(cells.map((line, i) => line[i])).toEqual([each, ...new Array<number>(size - 2).fill(each - 1), each]);
      expect(cells.slice(0, -1).map((line, i) => line[i + 1])).toEqual(new Array<number>(size - 1).fill(1));
    },
  );

  it("names columns together with the rows that have a pattern for them, and no others", () => {
    expect(
      codeOf(() =>
        matrix(
          [10, 25, 7],
          [21, 5, 16],
          [
            [4, 5, 0],
            [5, 1, 0],
            [0, 8, 0],
          ],
        ),
      ),
    ).toEqual([
      "patternBlocks",
      expect.objectContaining({ side: "columns", short: "3", partners: "–", need: 16, room: 0, by: 16 }),
    ]);
  });

  it.each<[string, number[], number[], number[][], object]>([
    [
      "marginsDiffer",
      [5, 5],
      [5, 4],
      [
        [1, 1],
        [1, 1],
      ],
      { rowSum: 10, columnSum: 9, by: 1 },
    ],
    [
      "negative",
      [5, 5],
      [5, 5],
      [
        [1, -1],
        [1, 1],
      ],
      { table: "pattern", row: 1, column: 2, value: -1 },
    ],
    [
      "mixedTotals",
      [5, -5],
      [0, 0],
      [
        [1, 1],
        [1, 1],
      ],
      { table: "rowTotals", index: 1, value: -5 },
    ],
    [
      "totalOffStep",
      [5, 5],
      [5.5, 4.5],
      [
        [1, 1],
        [1, 1],
      ],
      { table: "columnTotals", index: 0, total: 5.5 },
    ],
    [
      "totalTooLarge",
      [9e15, 9e15],
      [9e15, 9e15],
      [
        [1, 1],
        [1, 1],
      ],
      {},
    ],
    [
      "patternBlocks",
      [5, 5],
      [5, 5],
      [
        [0, 0],
        [1, 1],
      ],
      { side: "rows", short: "1", partnerCount: 0, need: 5, room: 0, by: 5 },
    ],
    [
      "patternBlocks",
      [5, 5],
      [5, 5],
      [
        [1, 0],
        [1, 0],
      ],
      { side: "columns", short: "2", partnerCount: 0, need: 5, by: 5 },
    ],
    [
      "patternBlocks",
      [6, 5, 1],
      [4, 8],
      [
        [1, 0],
        [1, 1],
        [1, 1],
      ],
      { side: "rows", short: "1", partners: "1", need: 6, room: 4, by: 2 },
    ],
    [
      "patternBlocks",
      [4, 8],
      [6, 5, 1],
      [
        [1, 1, 1],
        [0, 1, 1],
      ],
      { side: "columns", short: "1", partners: "1", need: 6, room: 4, by: 2 },
    ],
  ])("throws %s for matrix(%j, %j, %j)", (expected, rows, columns, pattern, details) => {
    expect(codeOf(() => matrix(rows, columns, pattern))).toEqual([expected, expect.objectContaining(details)]);
  });
});
