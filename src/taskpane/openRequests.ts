import type { PageId } from "./jobs";

/**
 * Which page the ribbon asked for. Ribbon commands may arrive before React is there, so the last request waits for the
 * first listener.
 */
export interface OpenRequests {
  /** Asks for a page; the same page asked twice is two requests. */
  readonly ask: (page: PageId) => void;
  /** Listens from now on and is told at once about a request nobody has heard yet. Returns how to stop. */
  readonly listen: (listener: (page: PageId) => void) => () => void;
}

export function openRequests(): OpenRequests {
  const listeners = new Set<(page: PageId) => void>();
  let waiting: PageId | undefined;
  return {
    ask: (page) => {
      if (listeners.size === 0) waiting = page;
      for (const listener of listeners) listener(page);
    },
    listen: (listener) => {
      listeners.add(listener);
      if (waiting !== undefined) {
        const page = waiting;
        waiting = undefined;
        listener(page);
      }
      return () => listeners.delete(listener);
    },
  };
}
