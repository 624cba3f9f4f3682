/** A cell of the grid that can have the focus: column 0 is the new number, 1 the lock. */
export interface GridPlace {
  readonly row: number;
  readonly column: 0 | 1;
}

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Where a key moves the focus in a grid (the ARIA grid pattern); undefined when it does not. */
export function gridMove({ key, ctrlKey }: Key, { row, column }: GridPlace, rows: number): GridPlace | undefined {
  const last = rows - 1;
  switch (key) {
    case "ArrowUp":
      return { row: Math.max(0, row - 1), column };
    case "ArrowDown":
      return { row: Math.min(last, row + 1), column };
    case "ArrowLeft":
      return { row, column: 0 };
    case "ArrowRight":
      return { row, column: 1 };
    case "Home":
      return { row: ctrlKey ? 0 : row, column: 0 };
    case "End":
      return { row: ctrlKey ? last : row, column: 1 };
    case "PageUp":
      return { row: 0, column };
    case "PageDown":
      return { row: last, column };
    default:
      return undefined;
  }
}

/** Whether a key begins what can be typed over a number. */
export function beginsEntry({ key, ctrlKey }: Key): boolean {
  return !ctrlKey && /^[\d+\-*/=.−×÷０-９]$/.test(key);
}
