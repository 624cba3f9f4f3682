import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  ERROR_TYPE_SET,
  ValueObjectFactory,
} from "@univerjs/engine-formula";
import { columnName } from "../../host/a1";
import type { FunctionMetadata } from "./metadata";
import type { FunctionsRuntime } from "./runtime";

/** Where a custom function comes from and where its messages go. */
export interface FunctionSource {
  readonly runtime: () => FunctionsRuntime | undefined;
  /** Told of the sentence of every error, or undefined when a call went well. */
  readonly explain: (cell: { sheet: string; row: number; column: number }, message: string | undefined) => void;
}

/**
 * A custom function of the add-in as the engine calls it. Nothing may be thrown into the engine: what the add-in
 * throws becomes the error value of the cell. Before the add-in is there the cell shows #GETTING_DATA, as in Excel.
 */
export class CellFunction extends BaseFunction {
  override needsReferenceObject = false;

  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly source: FunctionSource,
  ) {
    super(name);
    this.minParams = metadata.parameters.filter(({ optional }) => !optional).length;
    this.maxParams = metadata.parameters.length;
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    const runtime = this.source.runtime();
    if (!runtime) return ErrorValueObject.create(ErrorType.CONNECT);
    const cell = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
    const run = runtime.functions[this.metadata.id];
    if (!run) return ErrorValueObject.create(ErrorType.NAME);
    const args = this.metadata.parameters.map(({ dimensionality }, place) =>
      argumentOf(values[place], dimensionality === "matrix"),
    );
    const address = `${columnName(this.column)}${this.row + 1}`;
    try {
      const result = resultOf(run(...args, { address, functionName: this.metadata.name }));
      this.source.explain(cell, undefined);
      return result;
    } catch (error) {
      const known = runtime.isCellError(error);
      this.source.explain(cell, known ? error.message : String(error));
      return ErrorValueObject.create(known ? errorType(error.code) : ErrorType.VALUE);
    }
  }
}

/** Ranges arrive as matrices; a blank cell is "", as Excel on Windows hands it over; an omitted argument is null. */
function argumentOf(value: BaseValueObject | undefined, matrix: boolean): unknown {
  if (!value || (value.isNull() && !value.isArray())) return null;
  if (!value.isArray()) return matrix ? [[contentOf(value)]] : contentOf(value);
  const array = value as ArrayValueObject;
  const cells = Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => contentOf(array.get(row, column))),
  );
  const [[single] = []] = cells;
  return !matrix && cells.length === 1 && cells[0]?.length === 1 ? single : cells;
}

function contentOf(value: Nullable<BaseValueObject>): unknown {
  return !value || value.isNull() ? "" : value.getValue();
}

function resultOf(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return cellOf(result);
  const lines = (result as unknown[][]).map((line) => line.map(cellOf));
  return ArrayValueObject.create({
    calculateValueList: lines,
    rowCount: lines.length,
    columnCount: lines[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** A cell of a result: a plain value, or an error object where one row is spoilt. */
function cellOf(value: unknown): BaseValueObject {
  if (typeof value === "object" && value !== null) {
    const { code, basicValue } = value as { code?: unknown; basicValue?: unknown };
    return ErrorValueObject.create(errorType(String(code ?? basicValue ?? "")));
  }
  return ValueObjectFactory.create((value ?? "") as string | number | boolean);
}

function errorType(code: string): ErrorType {
  return ERROR_TYPE_SET.has(code as ErrorType) ? (code as ErrorType) : ErrorType.VALUE;
}
