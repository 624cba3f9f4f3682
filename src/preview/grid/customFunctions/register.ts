import type { Injector } from "@univerjs/core";
import { FunctionType, type IFunctionInfo, IFunctionService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { CellFunction, type FunctionSource } from "./cellFunction";
import type { FunctionMetadata, FunctionsFile } from "./metadata";

/** The namespace of the manifest. */
const namespace = "PLAN";

/**
 * Makes the add-in's functions known to the grid: to the calculator, and with `texts` (the metadata in the reader's
 * language) to the help that appears while typing.
 */
export function registerFunctions(injector: Injector, texts: FunctionsFile, source: FunctionSource): void {
  const functions = texts.functions.map((metadata) => ({ ...metadata, name: `${namespace}.${metadata.id}` }));
  injector
    .get(IFunctionService)
    .registerExecutors(...functions.map((metadata) => new CellFunction(metadata.name, metadata, source)));
  injector.get(IDescriptionService).registerDescriptions(functions.map(helpOf));
}

function helpOf({ name, description = "", parameters }: FunctionMetadata): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  };
}
