import { PlanningError } from "../../error";
import { key } from "../../text/key";
import type { PlanPath, PlanUnit } from "./types";

/** A line of the plan with what is below it. */
export interface TreeLine {
  /** As the first unit below it writes it. */
  readonly path: PlanPath;
  /** Places of its units in the plan, in their order. */
  readonly units: readonly number[];
  readonly children: ReadonlyMap<string, TreeLine>;
}

/** The tree of the units: names are compared without surrounding spaces and case, lines come as they first appear. */
export function treeOf(units: readonly PlanUnit[]): TreeLine {
  const root = emptyLine([]);
  units.forEach(({ keys }, place) => {
    let line = root;
    line.units.push(place);
    keys.forEach((name, level) => {
      const id = key(name);
      let child = line.children.get(id);
      if (!child) line.children.set(id, (child = emptyLine(keys.slice(0, level + 1))));
      child.units.push(place);
      line = child;
    });
  });
  return root;
}

interface GrowingLine extends TreeLine {
  readonly units: number[];
  readonly children: Map<string, GrowingLine>;
}

function emptyLine(path: PlanPath): GrowingLine {
  return { path, units: [], children: new Map() };
}

/** The line of a path; undefined when the plan has none. */
export function findLine(tree: TreeLine, path: PlanPath): TreeLine | undefined {
  return path.reduce<TreeLine | undefined>((line, name) => line?.children.get(key(name)), tree);
}

/** The line of a path. Throws `planNoLine` with the line's names. */
export function lineAt(tree: TreeLine, path: PlanPath): TreeLine {
  const line = findLine(tree, path);
  if (!line) throw new PlanningError("planNoLine", { line: path.join(" · ") });
  return line;
}

/** Whether two paths name one line. */
export function samePath(one: PlanPath, other: PlanPath): boolean {
  return one.length === other.length && isUnder(one, other);
}

/** Whether a line is the one of `path` or below it. */
export function isUnder(line: PlanPath, path: PlanPath): boolean {
  return path.every((name, level) => line[level] !== undefined && key(line[level]) === key(name));
}
