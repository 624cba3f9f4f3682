import { HostError } from "./hostError";
import type { HostObject } from "./hostObject";

/** Objects that clients keep between requests (`context.trackedObjects`; every range inside `Excel.run`). */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private next = 1;

  keep(object: HostObject): void {
    object.referenceId ??= `ref${this.next++}`;
    this.kept.set(object.referenceId, object);
  }

  get(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  clear(): void {
    this.kept.clear();
  }

  all(): IterableIterator<HostObject> {
    return this.kept.values();
  }

  get size(): number {
    return this.kept.size;
  }
}
