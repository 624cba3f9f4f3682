/**
 * A setting of the pane in this browser, over a storage that may not be there: private windows and blocked storage throw
 * when it is asked for, read or written. Then the setting holds as long as the pane is open.
 */
export interface Stored {
  readonly read: () => string | undefined;
  readonly write: (value: string) => void;
}

export function stored(storage: () => Storage, key: string): Stored {
  return {
    read: () => guarded(() => storage().getItem(key)) ?? undefined,
    write: (value) => guarded(() => storage().setItem(key, value)),
  };
}

function guarded<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    // Whatever a browser throws here (SecurityError, QuotaExceededError, no storage at all) means the same: not kept.
    return undefined;
  }
}
