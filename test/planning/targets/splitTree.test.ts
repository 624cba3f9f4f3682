import fc from "fast-check";
import { split } from "../../../src/planning/targets/split";
import { splitTree, type MeasuredUnit } from "../../../src/planning/targets/splitTree";

const unit = (path: string, ...measures: number[]): MeasuredUnit => ({ keys: path.split("/"), measures });
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe("T3 splitTree(total, units)", () => {
  it.each<[string, number, MeasuredUnit[], number[], number?]>([
    ["by one measure", 100, [unit("N/a", 30), unit("N/b", 20), unit("S/c", 50)], [30, 20, 50]],
    ["by capacity × share", 100, [unit("N/a", 400, 0.25), unit("S/b", 1000, 0.1)], [50, 50]],
    ["a name above in any spelling", 4, [unit("N/a", 1), unit("S/b", 2), unit(" n /c", 1)], [1, 2, 1]],
    ["the same name under two parents", 4, [unit("N/a", 1), unit("S/a", 3)], [1, 3]],
    ["nothing to a node without a measure", 7, [unit("N/a", 0), unit("N/b", 0), unit("S/c", 1)], [0, 0, 7]],
    ["in steps", 1000, [unit("N/a", 1), unit("N/b", 1), unit("N/c", 1)], [350, 350, 300], 50],
    ["by decimals as typed, ties to the earlier", 1, [unit("a", 0.1, 3), unit("b", 0.3, 1)], [1, 0]],
    ["a negative total as its mirror", -3, [unit("a", 2), unit("b", 1)], [-2, -1]],
  ])("%s", (_, total, units, parts, step = 1) => {
    expect(splitTree(total, units, { step })).toEqual(parts);
  });

  it.each([
    ["zeroWeights", 10, [unit("a", 0, 5), unit("b", 5, 0)], {}],
    ["negativeWeight", 10, [unit("a", 1), unit("b", -5)], { index: 1, value: -5 }],
    ["totalOffStep", 10.5, [unit("a", 1)], { total: 10.5, step: 1 }],
  ] as const)("throws %s", (code, total, units, details) => {
    expect(() => splitTree(total, units)).toThrow(
      expect.objectContaining({ code, details: expect.objectContaining(details) }),
    );
  });

  it.each(["", "Company/", "Company/Division/"])(
    "a region under %j is near its own share however many salespersons it has, unlike one over all leaves at once",
    (above) => {
      const many = (region: string, count: number, measure: number) =>
        Array.from({ length: count }, (_, index) => unit(`${above}${region}/${index}`, measure));
      const units = [...many("N", 4, 6), ...many("S", 19, 4)];
      // Fair: 2.4 and 7.6. At once, each of N's four shares of 0.6 rounds up before S's of 0.4.
      expect(sum(splitTree(10, units).slice(0, 4))).toBe(2);
      const atOnce = split(
        10,
        units.map(({ measures }) => measures[0] ?? 0),
      );
      expect(sum(atOnce.slice(0, 4))).toBe(4);
    },
  );

  it("every node is the sum of its leaves and less than one step from its fair share of its parent", () => {
    const leaf = fc.record({
      path: fc.tuple(fc.constantFrom("N", "S", "W"), fc.constantFrom("p", "q"), fc.constantFrom("x", "y", "z")),
      measures: fc.tuple(
        fc.nat({ max: 999 }),
        fc.integer({ min: 0, max: 100 }).map((share) => share / 100),
      ),
    });
    const leaves = fc.uniqueArray(leaf, { selector: ({ path }) => path.join("/"), minLength: 1, maxLength: 18 });
    fc.assert(
      fc.property(fc.nat({ max: 100_000 }), leaves, (total, all) => {
        const units = all.map(({ path, measures }) => ({ keys: path, measures }));
        const weight = (under: readonly string[]) =>
          sum(units.map(({ keys, measures: [a, b] }) => (under.every((key, d) => keys[d] === key) ? a * b : 0)));
        fc.pre(weight([]) > 0);
        const parts = splitTree(total, units);
        const part = (under: readonly string[]) =>
          sum(parts.filter((_, index) => under.every((key, d) => units[index]!.keys[d] === key)));
        expect(part([])).toBe(total);
        for (const { keys } of units) {
          for (const depth of [1, 2, 3]) {
            const [node, parent] = [keys.slice(0, depth), keys.slice(0, depth - 1)];
            if (weight(parent) === 0) expect(part(node)).toBe(0);
            else expect(Math.abs(part(node) - (part(parent) * weight(node)) / weight(parent))).toBeLessThan(1);
          }
        }
      }),
    );
  });
});
