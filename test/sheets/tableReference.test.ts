import { columnReference, columnsReference } from "../../src/sheets/tableReference";

it.each([
  ["Quantity", "Sales[Quantity]"],
  ["数量", "Sales[数量]"],
  ["Same period", "Sales[Same period]"],
  ["Qty (net)", "Sales[[Qty (net)]]"],
  ["Qty [net]", "Sales[[Qty '[net']]]"],
  ["# of cars", "Sales[['# of cars]]"],
  ["it's", "Sales[[it''s]]"],
  ["who@where", "Sales[[who'@where]]"],
  [" Quantity", "Sales[[ Quantity]]"],
  ["Quantity ", "Sales[[Quantity ]]"],
])("columnReference(Sales, %j) is %s", (column, reference) => {
  expect(columnReference("Sales", column)).toBe(reference);
});

it("columnsReference names the first and the last column", () => {
  expect(columnsReference("Plan", "Jan", "Dec")).toBe("Plan[[Jan]:[Dec]]");
});
