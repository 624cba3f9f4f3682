import fc from "fast-check";
import { planLines } from "../../src/sheets/planLines";

const tree = [
  ["East", "Harbour", "Ann"],
  ["West", "Hill", "Ann"],
  ["East", "Hill", "Bo"],
  ["east ", "harbour", "Cy"],
];
/** What stands where, from row 9: names of a unit, or of a subtotal with the rows it sums. */
const shown = (levels: number, rows: readonly (readonly string[])[] = tree) =>
  planLines(rows, levels, 9).planned.map((line) =>
    line.kind === "plan"
      ? [line.row, line.keys.join("/")]
      : [line.row, `Σ ${line.keys.join("/")}`, `${line.from}–${line.to}`],
  );

describe("T3 planLines(rows, levels, first row) puts each subtotal below its lines", () => {
  it("without levels: the rows as they are", () => {
    expect(shown(0)).toEqual(tree.map((keys, index) => [9 + index, keys.join("/")]));
  });

  it("of the outermost names, as on boards", () => {
    expect(shown(1)).toEqual([
      [9, "East/Harbour/Ann"],
      [10, "East/Hill/Bo"],
      [11, "east /harbour/Cy"],
      [12, "Σ East", "9–11"],
      [13, "West/Hill/Ann"],
      [14, "Σ West", "13–13"],
    ]);
  });

  it("of every level above the units: names of one level in different branches stay apart", () => {
    expect(shown(2)).toEqual([
      [9, "East/Harbour/Ann"],
      [10, "east /harbour/Cy"],
      [11, "Σ East/Harbour", "9–10"],
      [12, "East/Hill/Bo"],
      [13, "Σ East/Hill", "12–12"],
      [14, "Σ East", "9–13"],
      [15, "West/Hill/Ann"],
      [16, "Σ West/Hill", "15–15"],
      [17, "Σ West", "15–16"],
    ]);
  });

  it("folds more than 12 rows, inner folds before the one around them", () => {
    const rows = Array.from({ length: 13 }, (_, unit) => ["East", unit < 6 ? "Hill" : "Harbour", `Unit ${unit}`]);
    expect(planLines(rows.slice(1), 2, 9).folds).toEqual([]);
    expect(planLines(rows, 2, 9).folds).toEqual([
      { from: 9, to: 14 },
      { from: 16, to: 22 },
      { from: 9, to: 23 },
    ]);
  });

  it("folds seven levels, the most that Excel has", () => {
    const rows = Array.from({ length: 13 }, (_, unit) => [..."abcdefghi", `Unit ${unit}`]);
    expect(planLines(rows, 9, 9).planned.filter(({ kind }) => kind === "subtotal")).toHaveLength(9);
    expect(planLines(rows, 9, 9).folds).toHaveLength(7);
  });

  it("every row stands once, rows without gaps, and folds hold each other or stay apart", () => {
    const name = fc.constantFrom("a", "A ", "b", "");
    const rows = fc.array(fc.array(name, { minLength: 3, maxLength: 3 }), { maxLength: 30 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 2 }), (units, levels) => {
        const { planned, folds } = planLines(units, levels, 9);
        expect(planned.map(({ row }) => row)).toEqual(planned.map((_, index) => 9 + index));
        const standing = planned.flatMap((line) => (line.kind === "plan" ? [line.keys] : []));
        expect([...standing].sort()).toEqual([...units].sort());
        for (const a of folds) {
          for (const b of folds) {
            const isApart = a.to < b.from || b.to < a.from;
            expect(isApart || (a.from <= b.from && b.to <= a.to) || (b.from <= a.from && a.to <= b.to)).toBe(true);
          }
        }
      }),
    );
  });
});
