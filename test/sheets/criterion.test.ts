import { isBeyondCriteria } from "../../src/sheets/criterion";

it.each([
  "01",
  "1",
  "1E2",
  " 12.50 ",
  "-3",
  "50%",
  "$4",
  "1/2",
  "2026-01-01",
  "8:30",
  "May 1",
  "1-Jan",
  "3月",
  "2026年",
  "TRUE",
  "１００",
  "５０％",
  "＄4",
  "#N/A",
  "#REF!",
  "#NAME?",
])("SUMIFS takes the text %j for a value", (text) => {
  expect(isBeyondCriteria(text)).toBe(true);
});

it.each([
  "North",
  "Model 3",
  "3 Series",
  "500e",
  "A4",
  "Mar",
  "Maria",
  "华东",
  "12 月亮湾",
  "",
  "-",
  "True North",
  "#1",
  "#1 [new]",
  101,
])("SUMIFS takes %j for a name, or for the number it is", (key) => {
  expect(isBeyondCriteria(key)).toBe(false);
});

it.each([
  ["a", 254, false],
  ["a", 255, true],
  ["*", 127, false],
  ["*", 128, true],
])("%j times %i is too long for a criterion: %s", (letter, count, isTooLong) => {
  expect(isBeyondCriteria(letter.repeat(count))).toBe(isTooLong);
});
