import { itemNotFound, notImplemented } from "./hostError";
import { HostObject } from "./hostObject";
import { callMember, readMember } from "./members";
import { PathType, type ArgumentInfo, type ObjectPath } from "./messages";
import type { OnMember } from "./query";
import type { References } from "./references";

export interface PathRoots {
  readonly root: HostObject;
  /** New objects by type name, for the services that do not hang from the workbook. */
  readonly services: Readonly<Record<string, () => HostObject>>;
  readonly references: References;
  readonly onMember: OnMember;
}

/** The objects of one request: each path is walked once, at its first use, because a step may add a sheet or a row. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly from: PathRoots,
  ) {}

  /** The object at the end of a path; null when the path leads to nothing ("OrNullObject"). */
  get(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw itemNotFound();
    const object = this.walk(path);
    this.found.set(id, object);
    return object;
  }

  /** The object if its path has been walked already. */
  peek(id: number): HostObject | null | undefined {
    return this.found.get(id);
  }

  /** Arguments as sent, with references to other objects of the request put in. */
  arguments({ Arguments = [], ReferencedObjectPathIds }: ArgumentInfo = {}): readonly unknown[] {
    if (!ReferencedObjectPathIds) return Arguments;
    return Arguments.map((argument, index) => {
      const meant = ReferencedObjectPathIds[index];
      if (!Array.isArray(meant)) return typeof meant === "number" && meant > 0 ? this.get(meant) : argument;
      return (argument as unknown[]).map((entry, k) => (meant[k] ? this.get(meant[k] as number) : entry));
    });
  }

  /** Objects reached so far. */
  *all(): Generator<HostObject> {
    for (const object of this.found.values()) if (object) yield object;
  }

  private walk(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.from.root;
      case PathType.service: {
        const create = this.from.services[path.Name];
        if (!create) throw notImplemented(`The service ${path.Name}`);
        return create();
      }
      case PathType.reference:
        return this.from.references.get(path.Name);
      case PathType.nullObject:
        // Its parent may be gone: it is not looked at.
        return null;
      default:
        return this.step(path);
    }
  }

  private step(path: ObjectPath): HostObject | null {
    const parent = this.get(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    parent.assertAlive();
    const name = path.ObjectPathType === PathType.indexer ? "GetItem" : path.Name;
    this.from.onMember(parent, name);
    const result =
      path.ObjectPathType === PathType.property
        ? readMember(parent, name)
        : callMember(parent, name, this.arguments(path.ArgumentInfo));
    return result instanceof HostObject ? result : null;
  }
}
