import type { QueryInfo } from "./messages";

/** What a query asks for, as a tree of PascalCase names; an empty tree asks for the scalars. */
export interface SelectTree {
  readonly [name: string]: SelectTree;
}

/** ["name", "tables/name"] → { Name: {}, Tables: { Name: {} } } */
export function selectTree({ Select = [], Expand = [] }: QueryInfo): SelectTree {
  const root: Record<string, SelectTree> = {};
  for (const path of [...Select, ...Expand]) {
    let at = root;
    for (const step of path.split(/[/.]/).filter((name) => name !== "" && name !== "items" && name !== "$all")) {
      at = (at[pascalCase(step)] ??= {}) as Record<string, SelectTree>;
    }
  }
  return root;
}

/** Names anywhere in the tree. */
export function* selectedNames(tree: SelectTree): Generator<string> {
  for (const [name, below] of Object.entries(tree)) {
    yield name;
    yield* selectedNames(below);
  }
}

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
