import { cell } from "../../src/sheets/address";
import type { CellValue, SheetSpec, Style } from "../../src/sheets/spec";

export interface Rectangle {
  /** From 0. */
  readonly column: number;
  readonly columnEnd: number;
  /** From 1. */
  readonly row: number;
  readonly rowEnd: number;
}

/** "B2:D9" or "B2". */
export function parseRange(at: string): Rectangle {
  const corners = at.split(":").map((corner) => {
    const match = /^([A-Z]+)(\d+)$/.exec(corner);
    if (!match) throw new Error(`${at} is no cell address.`);
    const [, letters = "", row = ""] = match;
    return { column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1, row: +row };
  });
  const [from, to = from] = corners;
  if (!from || !to) throw new Error(`${at} is no cell address.`);
  return { column: from.column, columnEnd: to.column, row: from.row, rowEnd: to.row };
}

/** Every cell a sheet writes, later blocks over earlier ones. */
export function cellsOf(sheet: SheetSpec): { at: string; value: CellValue; isFormula: boolean }[] {
  const cells = new Map<string, { at: string; value: CellValue; isFormula: boolean }>();
  for (const block of sheet.blocks) {
    const { column, row } = parseRange(block.at);
    const rows = "values" in block ? block.values : block.formulas;
    rows.forEach((values, down) => {
      values.forEach((value, right) => {
        if (value === null) return;
        const at = cell(column + right, row + down);
        cells.set(at, {
          at,
          value,
          isFormula: "formulas" in block && typeof value === "string" && value.startsWith("="),
        });
      });
    });
  }
  return [...cells.values()];
}

/** The merged style of every styled cell, as runs down a column. */
export function styleOfCells(sheet: SheetSpec): { column: number; row: number; rowEnd: number; style: Style }[] {
  const cells = new Map<number, Map<number, Style>>();
  for (const { at, style } of sheet.styles ?? []) {
    const { column, columnEnd, row, rowEnd } = parseRange(at);
    const { top, bottom, left, right, inner, ...rest } = style;
    for (let c = column; c <= columnEnd; c += 1) {
      const down = cells.get(c) ?? new Map<number, Style>();
      cells.set(c, down);
      for (let r = row; r <= rowEnd; r += 1) {
        const upper = r === row ? top : inner;
        const lower = r === rowEnd ? bottom : inner;
        down.set(r, {
          ...down.get(r),
          ...rest,
          ...(upper ? { top: upper } : {}),
          ...(lower ? { bottom: lower } : {}),
          ...(left && c === column ? { left } : {}),
          ...(right && c === columnEnd ? { right } : {}),
        });
      }
    }
  }
  const runs: { column: number; row: number; rowEnd: number; style: Style }[] = [];
  for (const [column, down] of cells) {
    for (const [row, style] of [...down].sort(([a], [b]) => a - b)) {
      const last = runs[runs.length - 1];
      if (last?.column === column && last.rowEnd === row - 1 && JSON.stringify(last.style) === JSON.stringify(style)) {
        last.rowEnd = row;
      } else runs.push({ column, row, rowEnd: row, style });
    }
  }
  return runs;
}
