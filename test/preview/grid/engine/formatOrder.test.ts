import { disposeAfterAll, testBook } from "../support/workbook";

disposeAfterAll();

/** A format whose nth cell, counted from A1, is a cell that formulas read, and which depends on these formulas. */
it("formulas that conditional formats depend on are calculated before what reads them", async () => {
  const { book, put, sheet, values } = testBook();
  book.setExtras(sheet, {
    conditional: [{ kind: "rule", at: "H9:J48", formula: "H$4=1", style: { fill: "#F3F5F7" } }],
  });
  put("B6", [[2026]]);
  put("H7", [['=CHOOSE(H$4,"closed","open")', '=CHOOSE(I$4,"closed","open")', '=CHOOSE(J$4,"closed","open")']]);
  put("H4", [["=IF(1<=$AF$5,1,2)", "=IF(2<=$AF$5,1,2)", "=IF(3<=$AF$5,1,2)"]]);
  put("AF5", [["=IF($B$6=2026,$A$1,0)"]]);
  await book.settle();
  for (const [closed, words] of [
    [3, ["closed", "closed", "closed"]],
    [1, ["closed", "open", "open"]],
    [2, ["closed", "closed", "open"]],
  ] as const) {
    put("A1", [[closed]]);
    expect(await values("H7:J7")).toEqual([words]);
  }
});
