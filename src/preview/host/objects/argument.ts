import { HostObject } from "../wire/hostObject";
import { invalidArgument } from "../wire/hostError";

/** Checks of what comes over the wire; each throws InvalidArgument. */
export function textArgument(value: unknown): string {
  if (typeof value !== "string" || value === "") throw invalidArgument();
  return value;
}

export function integerArgument(value: unknown, fallback?: number): number {
  if (fallback !== undefined && (value === null || value === undefined)) return fallback;
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function numberArgument(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function booleanArgument(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** A colour as "#RRGGBB"; Excel also takes names such as "orange", of which none are used here. */
export function colorArgument(value: unknown): string {
  if (typeof value !== "string" || !/^#[0-9a-f]{6}$/i.test(value)) throw invalidArgument();
  return value.toUpperCase();
}

export function oneOf<const Option>(value: unknown, options: readonly Option[]): Option {
  const found = options.find((option) => option === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

/** The plain object of settings an argument holds, for example `{ list: { source } }`. */
export function recordArgument(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof HostObject) {
    throw invalidArgument();
  }
  return value as Record<string, unknown>;
}
