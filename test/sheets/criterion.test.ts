import { looksLikeValue } from "../../src/sheets/criterion";

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
])("SUMIFS takes the text %j for a value", (text) => {
  expect(looksLikeValue(text)).toBe(true);
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
  101,
])("SUMIFS takes %j for a name, or for the number it is", (key) => {
  expect(looksLikeValue(key)).toBe(false);
});
