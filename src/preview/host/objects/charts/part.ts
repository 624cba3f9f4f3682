/** A part of a chart's state: how the objects that stand for it read and change it. */
export interface Part<T> {
  get(): T;
  update(patch: Partial<T>): void;
}

/** The part of a part under `key`. */
export function partOf<T, Key extends keyof T>(whole: Part<T>, key: Key): Part<T[Key]> {
  return {
    get: () => whole.get()[key],
    update: (patch) => {
      whole.update({ [key]: { ...whole.get()[key], ...patch } } as unknown as Partial<T>);
    },
  };
}
