import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { parametersZh, type Parameter } from "../../src/locale/parameters.zh";
import { loadHeadless } from "../preview/grid/support/headless";
import { buildFunctions } from "./support/build";
import { builtFunctions, isFunctionError, outcome, type CustomFunction } from "./support/runtime";
import { examples } from "../support/examples";
import { expectVector, vectors } from "./support/vectors";

interface Metadata {
  allowErrorForDataTypeAny: boolean;
  functions: {
    id: string;
    name: string;
    description: string;
    parameters: { name: string; description: string; type: string; dimensionality?: string; optional?: boolean }[];
    result: { dimensionality?: string };
  }[];
}

/** The contract: ids, names and order of parameters. */
const signatures = [
  "GRADE(signals, [expected], [asOf], [rules])",
  "GRADEREASON(signals, [expected], [asOf], [rules])",
  "NEXTCONTACT(grade, lastContact, [asOf], [rules], [holidays])",
  "OVERDUE(grade, lastContact, asOf, [rules], [holidays])",
  "SCORE(leads, model)",
  "QUALIFY(money, authority, need, [measures])",
  "LEADSNEEDED(deals, rates)",
  "LOSSES(market, contacted, engaged, won)",
  "SPLIT(total, weights, [step], [floors], [caps])",
  "RESPLIT(total, current, locked, [step])",
  "QUARTERS(annual, history, [opportunity], [step])",
  "MONTHS(annual, history, [opportunity], [step])",
  "BLEND(measures, weights)",
  "MATRIX(rowTotals, columnTotals, pattern, [step])",
  "ROLL(plan, actual, closed, [annual], [issued], [maxUplift], [withinQuarter], [step])",
  "UNCOVERED(plan, actual, closed, [annual], [issued], [maxUplift], [withinQuarter], [step])",
  "SEASONALITY(dates, amounts, [holidays], [weekend], [workdays])",
  "ELAPSED(asOf, start, end, [holidays], [weekend], [workdays])",
  "PACE(actual, target, asOf, start, end, [holidays], [weekend], [workdays])",
  "NEEDED(actual, target, asOf, end, [holidays], [weekend], [workdays])",
  "LANDING(actual, asOf, start, end, [shares], [holidays], [weekend], [workdays])",
  "STATUS(ratio, [thresholds], [labels])",
  "BOARD(sales, plan, asOf, [holidays], [weekend], [workdays])",
  "PARETO(values, [cuts], [labels])",
  "TIER(value, strategic, [cuts])",
  "STARS(amounts, [rates], [levels])",
  "PRIORITY(payoff, chance, payoffCut, [chanceCut], [labels])",
  "NEXTREVIEW(tier, lastReview, [rules])",
  "COVERAGE(customers, visits, hours)",
];
const ids = signatures.map((signature) => signature.slice(0, signature.indexOf("(")));
/** A parameter that means something else in one function has a word of its own there. */
function wordKey(id: string, name: string): Parameter {
  const own = `${id}.${name}`;
  return (own in parametersZh ? own : name) as Parameter;
}

let directory: string;
let functions: ReadonlyMap<string, CustomFunction>;
const json = (name: string) => JSON.parse(readFileSync(path.join(directory, name), "utf8")) as Metadata;

beforeAll(async () => {
  directory = await buildFunctions("functions");
  functions = builtFunctions(path.join(directory, "functions.js"));
});

describe("functions.js, a classic script", () => {
  it("associates every function where there is nothing but CustomFunctions", () => {
    expect([...functions.keys()].sort()).toEqual([...ids].sort());
  });

  it("stays within 26 kB gzipped", () => {
    expect(gzipSync(readFileSync(path.join(directory, "functions.js"))).length).toBeLessThanOrEqual(26_000);
  });

  it("explains errors in English alone, and in Chinese once functions.zh.js is there too", () => {
    const args = [10, [[1, "甲"]]];
    expect(outcome(functions.get("SPLIT"), args)).toMatchObject({
      message: 'weights, row 1, column 2: the text "甲" is not a number. Type a number, or 0.',
    });
    const both = builtFunctions(...["functions.js", "functions.zh.js"].map((file) => path.join(directory, file)));
    expect(outcome(both.get("SPLIT"), args)).toMatchObject({
      message: "权重第 1 行第 2 列：文字“甲”不是数字。请填数字或 0。",
    });
  });

  it("gives every worked example of the contract", () => {
    for (const vector of vectors()) {
      const result = outcome(functions.get(vector.call), vector.args);
      if (vector.error) expect(result).toMatchObject({ code: vector.error });
      else {
        expect(isFunctionError(result) ? result.message : "").toBe("");
        expectVector(result, vector);
      }
    }
  });
});

describe("functions.json", () => {
  it("describes every function and parameter, with an example, and lets error values and blanks in", () => {
    const metadata = json("functions.json");
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    expect(metadata.functions.map(({ id }) => id).sort()).toEqual([...ids].sort());
    for (const { id, name, description, parameters, result } of metadata.functions) {
      expect(name).toBe(id);
      expect(description).toContain(`=PLAN.${id}(`);
      expect(result.dimensionality).toBe("matrix");
      for (const parameter of parameters) {
        expect(parameter).toMatchObject({ type: "any", description: expect.stringMatching(/\S{3}/) });
      }
    }
  });

  it("keeps the names and the order of parameters of the contract, optional ones last", () => {
    const built = json("functions.json").functions.map(
      ({ id, parameters }) =>
        `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`,
    );
    expect(built.sort()).toEqual([...signatures].sort());
  });

  it("has ids that look like no cell and are no function that a spreadsheet has", () => {
    const builtIn = Object.entries(loadHeadless().engine)
      .filter(([name]) => name.startsWith("FUNCTION_NAMES_"))
      .flatMap(([, names]) => Object.values(names as Record<string, string>));
    expect(builtIn.length).toBeGreaterThan(450);
    expect(builtIn).toEqual(expect.arrayContaining(["SUM", "XLOOKUP", "NETWORKDAYS.INTL"]));
    for (const { id } of json("functions.json").functions) {
      expect(id).toMatch(/^[A-Z]{4,}$/);
      expect(builtIn).not.toContain(id);
    }
    const looksLikeCell = /^([A-Z]{1,3}\d+|R\d*C?\d*)$/;
    for (const cell of ["Q1", "FY2026", "XFD1048576", "R1C1", "RC"]) expect(cell).toMatch(looksLikeCell);
    expect(ids.filter((id) => looksLikeCell.test(id))).toEqual([]);
  });

  it.each(examples.map(({ id, formula }) => [id, formula] as const))(
    "the help of %s shows the example that is worked out in the documentation: %s",
    (id, formula) => {
      for (const file of ["functions.json", "functions.zh-CN.json"]) {
        const own = json(file).functions.find((each) => each.id === id);
        expect(own?.description).toContain(`${formula} `);
      }
    },
  );

  it("has an example for every function", () => {
    expect(examples.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  it("has a word for every parameter, and no word without one", () => {
    const parameters = json("functions.json").functions.flatMap(({ id, parameters: own }) =>
      own.map(({ name }) => wordKey(id, name)),
    );
    expect(Object.keys(parametersZh).sort()).toEqual([...new Set(parameters)].sort());
  });

  it("has a Chinese twin that differs only in texts, and names parameters as the error messages do", () => {
    const english = json("functions.json");
    const chinese = json("functions.zh-CN.json");
    const bare = ({ functions: all, ...rest }: Metadata) => ({
      ...rest,
      functions: all.map(({ id, name, parameters, result }) => ({
        id,
        name,
        result,
        parameters: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })),
      })),
    });
    expect(bare(chinese)).toEqual(bare(english));
    chinese.functions.forEach((each, index) => {
      expect(each.description).toMatch(/\p{Script=Han}.*=PLAN\./u);
      each.parameters.forEach((parameter, position) => {
        const key = wordKey(each.id, english.functions[index]!.parameters[position]!.name);
        expect(parameter.name).toBe(parametersZh[key]);
        expect(parameter.description).toMatch(/\p{Script=Han}/u);
      });
    });
  });
});
