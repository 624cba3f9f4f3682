/**
 * Where names stand above themselves in a circle through the same two levels of several paths: "East" above "Smith"
 * here, "Smith" above "East" there. One path that says a name twice makes none: a dealer "Beijing" in the region
 * "Beijing" and the model "Other" of the region "Other" are usual. For each path the level of its first such name,
 * undefined when there is none. Empty names stand for nothing.
 */
export function cyclesOf(paths: readonly (readonly string[])[]): readonly (number | undefined)[] {
  const levels = paths.reduce((most, path) => Math.max(most, path.length), 0);
  const circles = Array.from({ length: Math.max(0, levels - 1) }, (_, level) => circleOf(paths, level));
  return paths.map((path) => {
    const found = path.findIndex((name, level) => circles[level]?.has(name));
    return found < 0 ? undefined : found;
  });
}

/** Names of a level that stand below themselves by way of the next level. */
function circleOf(paths: readonly (readonly string[])[], level: number): ReadonlySet<string> {
  const below = new Map<string, Set<string>>();
  for (const path of paths) {
    const [name = "", under = ""] = path.slice(level, level + 2);
    if (name === "" || under === "" || name === under) continue;
    below.set(name, (below.get(name) ?? new Set()).add(under));
  }
  return new Set([...below.keys()].filter((name) => reaches(below, name)));
}

/** Whether a name stands somewhere below itself. */
function reaches(below: ReadonlyMap<string, ReadonlySet<string>>, name: string): boolean {
  const seen = new Set<string>();
  const open = [...(below.get(name) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === name) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(below.get(next) ?? []));
  }
  return false;
}
