import { HostCollection, HostObject } from "./hostObject";
import { readMember } from "./members";
import { selectTree, type SelectTree } from "./selectTree";
import type { QueryInfo } from "./messages";

/** Called for every member a query reads, with its owner. */
export type OnMember = (object: HostObject, name: string) => void;

/**
 * Answers `load`: nested PascalCase values, always with what identifies the object. A missing object is plain `null`,
 * and so is everything below it. `Top` and `Skip` page through a collection.
 */
export function answerQuery(object: HostObject | null, query: QueryInfo, onMember: OnMember): unknown {
  return answer(object, selectTree(query), query, onMember);
}

function answer(object: HostObject | null, tree: SelectTree, page: QueryInfo, onMember: OnMember): unknown {
  if (object === null) return null;
  if (object instanceof HostCollection) return answerCollection(object, tree, page, onMember);
  const result: Record<string, unknown> = identify(object);
  const names = Object.keys(tree);
  for (const name of names.length > 0 ? names : object.scalars) {
    onMember(object, name);
    const value = readMember(object, name);
    result[name] = value instanceof HostObject ? answer(value, tree[name] ?? {}, {}, onMember) : value;
  }
  return result;
}

function answerCollection(
  collection: HostCollection,
  tree: SelectTree,
  { Top, Skip = 0 }: QueryInfo,
  onMember: OnMember,
): unknown {
  // `count` belongs to the collection; every other name is asked of its items.
  const { Count: count, ...ofItems } = tree;
  const counted = count ? { Count: collection.Count } : {};
  if (count && Object.keys(ofItems).length === 0) return counted;
  const items = collection.items().slice(Skip, Top === undefined ? undefined : Skip + Top);
  return { ...counted, _Items: items.map((item) => answer(item, ofItems, {}, onMember)) };
}

/** What the client needs to find the object again. */
export function identify(object: HostObject): Record<string, unknown> {
  return { ...object.identity(), ...(object.referenceId && { _ReferenceId: object.referenceId }) };
}
