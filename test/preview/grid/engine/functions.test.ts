import fc from "fast-check";
import { disposeAfterAll, testBook } from "../support/workbook";

disposeAfterAll();

/** A ledger with the traps in it, as table Sales on a sheet of its own. */
function ledger() {
  const test = testBook();
  const sheet = test.book.addSheet("销售");
  test.put(
    "A1",
    [
      ["日期", "Region", "Quantity"],
      [45000, "East", 4],
      [45001, "east", 6],
      [45002, "West", 10],
      [45003, "We*t", 100],
      [45004, "East", "n/a"],
      [45005, "", 1000],
    ],
    sheet,
  );
  test.table("Sales", "A1:C7", sheet);
  return { ...test, ledger: sheet };
}

it.each([
  ['=SUMIFS(Sales[Quantity],Sales[Region],"East")', 10],
  ['=SUMIFS(Sales[Quantity],Sales[Region],"East",Sales[日期],">"&45000)', 6],
  ['=SUMIFS(Sales[Quantity],Sales[Region],"We*t")', 110],
  ['=SUMIFS(Sales[Quantity],Sales[Region],"We~*t")', 100],
  ['=SUMIFS(Sales[Quantity],Sales[Region],"North")', 0],
  ['=SUMIFS(Sales[Quantity],Sales[日期],">=45002",Sales[日期],"<=45003")', 110],
  ["=SUMIFS(Sales[Quantity],Sales[日期],45002)", 10],
  ['=SUMIFS(Sales[Quantity],Sales[Region],"<>East")', 1110],
  ['=COUNTIFS(Sales[Region],"East",Sales[Quantity],">0")', 2],
  ['=COUNTIFS(Sales[Region],"")', 1],
  // Operators know no wildcards.
  ['=SUMPRODUCT((Sales[Region]="We*t")*1)', 1],
  ['=SUMPRODUCT((Sales[Region]<>"We?t")*1)', 6],
  ['=IF("West"="We*t","same","other")', "other"],
  ['=MATCH("We?t",Sales[Region],0)', 3],
  // "We*t" finds "West" too.
  ["=SUMPRODUCT((COUNTIFS(Sales[Region],Sales[Region])>1)*1)", 4],
  ["=SUMIFS(Sales[Quantity],Sales[[Region]:[Quantity]],1)", "#VALUE!"],
  ['=SUMIFS(INDEX(Sales[[日期]:[Quantity]],0,3),Sales[Region],"West")', 10],
  ["=INDEX(Sales[Region],3)", "West"],
  ["=SUM(INDEX(Sales[[日期]:[Quantity]],2,0))", 45007],
])("%s gives %j", async (formula, expected) => {
  expect(await ledger().calculate(formula)).toEqual([expected]);
});

it("SUMIFS gives the error that stands among the cells it sums, and only then", async () => {
  const { put, calculate, ledger: sheet } = ledger();
  put("C4", [["=1/0"]], sheet);
  expect(
    await calculate('=SUMIFS(Sales[Quantity],Sales[Region],"West")', '=SUMIFS(Sales[Quantity],Sales[Region],"East")'),
  ).toEqual(["#DIV/0!", 10]);
});

it("SUMIFS(quantities, keys, key, days, from) equals a plain loop for any ledger", async () => {
  const { put, values, sheet } = testBook();
  const row = fc.tuple(fc.constantFrom("a", "b", "C", 7, null), fc.integer({ min: -2, max: 2 }), fc.integer());
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 12, maxLength: 12 }), async (rows) => {
      put(
        "A1",
        rows.map(([key, day, quantity]) => [key, day, quantity % 1000]),
        sheet,
      );
      put("E1", [['=SUMIFS(C1:C12,A1:A12,"c",B1:B12,">="&0)', "=SUMIFS(C1:C12,A1:A12,7)"]]);
      const expected = [rows.filter(([key, day]) => key === "C" && day >= 0), rows.filter(([key]) => key === 7)].map(
        (kept) => kept.reduce((sum, [, , quantity]) => sum + (quantity % 1000), 0),
      );
      expect(await values("E1:F1")).toEqual([expected]);
    }),
    { numRuns: 10 },
  );
});

it("0 is not taken for an empty text, wherever it was compared before", async () => {
  const { put, calculate } = testBook();
  put("A1", [[0], ['=""'], [null]]);
  expect(
    await calculate('=SUMPRODUCT((A1:A3="")*1)', '=IF(A1="","blank","zero")', '=IF(A2="","blank","zero")'),
  ).toEqual([2, "zero", "blank"]);
});

it("WORKDAY.INTL takes a start date that is calculated", async () => {
  const { put, calculate } = testBook();
  put("A1", [["Day"], [46215]]);
  expect(await calculate('=WORKDAY.INTL($A2+INDEX(A1:A2,2)-A2+1,-1,"0000000",A2)')).toEqual([46214]);
});
