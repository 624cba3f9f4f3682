import { quoted, sentence } from "../../src/sheets/formulaText";

it.each([
  ["{done} of {plan}", 'A1&" of "&B1'],
  ["done: {done}", '"done: "&A1'],
  ['say "{done}"', '"say """&A1&""""'],
  ["nothing live", '"nothing live"'],
  ["", '""'],
])("sentence(%j) is the formula %s", (template, formula) => {
  expect(sentence(template, { done: "A1", plan: "B1" })).toBe(formula);
});

it("sentence throws when a part is missing", () => {
  expect(() => sentence("{done} of {plan}", { done: "A1" })).toThrow("{plan}");
});

it("quoted doubles quotation marks", () => {
  expect(quoted('5" wheel')).toBe('"5"" wheel"');
});

it.each(["x".repeat(255), `${"y".repeat(254)}"`, "🚗".repeat(300), '"'.repeat(1000)])(
  "quoted gives texts of at most 255 characters, whole together: %.10s",
  (text) => {
    const pieces = quoted(text)
      .split(/(?<=")&(?=")/)
      .map((part) => part.slice(1, -1).replaceAll('""', '"'));
    expect(pieces.join("")).toBe(text);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(255);
    expect(pieces.every((part) => !/\p{Cs}/u.test(part))).toBe(true);
  },
);
