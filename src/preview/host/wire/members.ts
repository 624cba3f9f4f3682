import { HostObject } from "./hostObject";
import { type HostError, notImplemented } from "./hostError";

/** Reads a declared accessor. Throws ApiNotFound when the class has none of that name. */
export function readMember(object: HostObject, name: string): unknown {
  const getter = accessor(object, name)?.get;
  if (!getter) throw unknownMember(object, name);
  return getter.call(object);
}

/** Sets a declared accessor. Throws ApiNotFound when it does not exist or cannot be set. */
export function writeMember(object: HostObject, name: string, value: unknown): void {
  const setter = accessor(object, name)?.set;
  if (!setter) throw notImplemented(`Setting ${memberName(object, name)}`);
  setter.call(object, value);
}

/** Calls a declared method. Throws ApiNotFound when the class has none of that name. */
export function callMember(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method = descriptor(object, name)?.value as unknown;
  if (typeof method !== "function") throw unknownMember(object, name);
  return (method as (...args: readonly unknown[]) => unknown).apply(object, [...args]);
}

/** "Range.values": as the add-in's author writes it. */
export function memberName(object: HostObject, name: string): string {
  return `${object.className}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function unknownMember(object: HostObject, name: string): HostError {
  return notImplemented(memberName(object, name));
}

function accessor(object: HostObject, name: string): PropertyDescriptor | undefined {
  const found = descriptor(object, name);
  return found && "value" in found ? undefined : found;
}

/** PascalCase members of the subclasses only: nothing of Object.prototype can be reached from outside. */
function descriptor(object: HostObject, name: string): PropertyDescriptor | undefined {
  if (!/^_?[A-Z]/.test(name)) return undefined;
  for (
    let at: unknown = Object.getPrototypeOf(object);
    at !== HostObject.prototype && at;
    at = Object.getPrototypeOf(at)
  ) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return undefined;
}
