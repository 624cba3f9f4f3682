import { format } from "numfmt";
import type { Scalar } from "../book";

/** What a cell shows: the value in its number format. */
export function cellText(value: Scalar, numberFormat: string): string {
  if (value === null || value === "") return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isErrorValue(value)) return value;
  return format(numberFormat, value);
}

const ERRORS = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#BUSY!"];

export function isErrorValue(value: Scalar): value is string {
  return typeof value === "string" && value.startsWith("#") && ERRORS.includes(value);
}

/** Excel's `RangeValueType`. */
export function valueType(value: Scalar): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === null || value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorValue(value) ? "Error" : "String";
}
