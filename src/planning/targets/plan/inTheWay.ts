import { putLock, type Holds } from "./holds";
import type { TreeLine } from "./tree";
import type { PlanLock } from "./types";

/**
 * The locks of `holds` in the way of a demand, in their order: lifting all of them makes it possible, and each of them decides
 * together with some others. None when the demand is impossible without any lock.
 *
 * A round lifts locks as long as the demand stays impossible; each lock that would have made it possible then is in the
 * way. Rounds go on, the found ones lifted first, until none is new. `holds` is as before afterwards.
 */
export function inTheWay(tree: TreeLine, holds: Holds, possible: () => boolean): readonly PlanLock[] {
  const { locks } = holds;
  const found = new Set<PlanLock>();
  for (;;) {
    const known = found.size;
    const lifted: PlanLock[] = [];
    for (const lock of [...found, ...locks.filter((each) => !found.has(each))]) {
      putLock(holds, tree, lock, -1);
      if (possible()) {
        putLock(holds, tree, lock, 1);
        found.add(lock);
      } else lifted.push(lock);
    }
    for (const lock of lifted) putLock(holds, tree, lock, 1);
    if (found.size === known) return locks.filter((lock) => found.has(lock));
  }
}
