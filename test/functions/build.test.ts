import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { functionsEn } from "../../src/locale/functions.en";
import { functionsZh } from "../../src/locale/functions.zh";
import { buildFunctions } from "./support/build";
import { builtFunctions, isFunctionError, outcome, type CustomFunction } from "./support/runtime";
import { expectCells, vectors } from "./support/vectors";

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

const ids = ["SPLIT", "QUARTERS", "MONTHS", "GRADE", "GRADEREASON", "NEXTCONTACT", "BOARD"];
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

  it("stays within 25 kB gzipped", () => {
    expect(gzipSync(readFileSync(path.join(directory, "functions.js"))).length).toBeLessThanOrEqual(25_000);
  });

  it("gives every worked example of the contract", () => {
    for (const { call, args, gives, error, tolerance } of vectors(ids)) {
      const result = outcome(functions.get(call), args);
      if (error) expect(result).toMatchObject({ code: error });
      else {
        expect(isFunctionError(result) ? result.message : "").toBe("");
        expectCells(result, gives ?? [], tolerance);
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
    const signatures = json("functions.json").functions.map(
      ({ id, parameters }) =>
        `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`,
    );
    expect(signatures.sort()).toEqual([
      "BOARD(sales, plan, asOf, [holidays], [weekend], [workdays])",
      "GRADE(signals, [expected], [asOf], [rules])",
      "GRADEREASON(signals, [expected], [asOf], [rules])",
      "MONTHS(annual, history, [opportunity], [step])",
      "NEXTCONTACT(grade, lastContact, [asOf], [rules], [holidays])",
      "QUARTERS(annual, history, [opportunity], [step])",
      "SPLIT(total, weights, [step], [floors], [caps])",
    ]);
  });

  it("has a word for every parameter, and no word without one", () => {
    const parameters = json("functions.json").functions.flatMap((each) => each.parameters.map(({ name }) => name));
    const words = Object.keys(functionsEn).flatMap((key) => (key.startsWith("param.") ? [key.slice(6)] : []));
    expect(words.sort()).toEqual([...new Set(parameters)].sort());
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
        const key = `param.${english.functions[index]!.parameters[position]!.name}` as keyof typeof functionsEn;
        expect(parameter.name).toBe(functionsZh[key]);
        expect(parameter.description).toMatch(/\p{Script=Han}/u);
      });
    });
  });
});
