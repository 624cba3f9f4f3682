import { readFileSync } from "node:fs";
import vm from "node:vm";

/** An error value as Excel's runtime makes them. */
export interface FunctionError {
  readonly code: string;
  readonly message?: string;
}

export type CustomFunction = (...args: unknown[]) => unknown[][];

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};

/** What Excel offers functions, and the functions associated so far. */
export function customFunctionsRuntime() {
  class CustomError extends Error {
    readonly code: string;
    constructor(code: string, message?: string) {
      super(message);
      this.code = code;
    }
  }
  const functions = new Map<string, CustomFunction>();
  const associate = (id: string, run: CustomFunction) => void functions.set(id, run);
  return { functions, global: { associate, Error: CustomError, ErrorCode } };
}

/** The functions of the source, with `CustomFunctions` made global. */
export async function sourceFunctions(): Promise<ReadonlyMap<string, CustomFunction>> {
  const { functions, global } = customFunctionsRuntime();
  Object.assign(globalThis, { CustomFunctions: global });
  await import("../../../src/functions/index");
  await import("../../../src/functions/chinese");
  return functions;
}

/** The functions of built scripts, loaded one after the other where there is nothing but `CustomFunctions`. */
export function builtFunctions(...files: readonly string[]): ReadonlyMap<string, CustomFunction> {
  const { functions, global } = customFunctionsRuntime();
  const context = vm.createContext({ CustomFunctions: global });
  for (const file of files) vm.runInContext(readFileSync(file, "utf8"), context);
  return functions;
}

/** Runs a function; the error value it throws, or throws back as its only cell, is returned. */
export function outcome(run: CustomFunction | undefined, args: readonly unknown[]): unknown[][] | FunctionError {
  if (!run) throw new Error("The function is not associated.");
  try {
    return run(...args);
  } catch (error) {
    if (isFunctionError(error)) return error;
    throw error;
  }
}

export function isFunctionError(value: unknown): value is FunctionError {
  return typeof value === "object" && value !== null && "code" in value && String(value.code).startsWith("#");
}
