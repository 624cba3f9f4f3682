import { functionsEn, type FunctionsKey } from "../../src/locale/functions.en";
import { functionsZh } from "../../src/locale/functions.zh";
import { isoDate } from "../../src/locale/isoDate";

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)/g)].map((match) => match[1]);
const keys = Object.keys(functionsEn) as FunctionsKey[];

describe("words of the functions", () => {
  it.each(keys)("%s uses in Chinese no placeholder that English lacks", (key) => {
    expect(placeholders(functionsEn[key])).toEqual(expect.arrayContaining(placeholders(functionsZh[key])));
  });

  it.each(keys.filter((key) => /^(rule|input)\./.test(key)))("%s is a sentence that ends in what to do", (key) => {
    expect(functionsEn[key]).toMatch(/[.:,] [A-Z][^.]*\.?.*\.$/s);
    expect(functionsZh[key]).toMatch(/。请.*。$|。每.*。$|。表头.*。$/s);
  });
});

describe("isoDate(serial)", () => {
  it.each([
    [46097, "2026-03-16"],
    [46097.9, "2026-03-16"],
    [61, "1900-03-01"],
  ])("%d is %s", (serial, text) => {
    expect(isoDate(serial)).toBe(text);
  });
});
