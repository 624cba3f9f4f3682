/**
 * An object the client can reach. Subclasses declare the members they have as PascalCase accessors and methods, as the
 * wire spells them; a member that is not declared does not exist (see members.ts).
 */
export abstract class HostObject {
  /** Excel's name of the class, for errors: "Range". */
  abstract readonly className: string;

  /** Given by `References.keep` when the client wants to find this very object again in a later request. */
  referenceId: string | undefined;

  /** PascalCase names of the accessors that `load()` without names answers. */
  get scalars(): readonly string[] {
    return [];
  }

  /** Throws when what the object stands for is gone; called before every use of an object over the wire. */
  assertAlive(): void {
    // Most objects look their state up at each use, and find it missing then.
  }

  /** What the client keeps to find the object again, sent with every answer: `{ Id }` or `{ _Id }`. */
  identity(): Readonly<Record<string, string | number>> {
    return {};
  }
}

/** A collection answers queries with the same query put to each of its items. */
export abstract class HostCollection extends HostObject {
  abstract items(): readonly HostObject[];

  get Count(): number {
    return this.items().length;
  }

  GetCount(): number {
    return this.items().length;
  }
}
