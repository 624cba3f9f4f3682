import type { Shift } from "./book";
import { columnName, formatRect, parseRect, quoteSheet } from "./a1";
import { mapReferences, type FormulaReference } from "./formulaReferences";
import { isWholeColumns, isWholeRows } from "./rect";
import { shiftRect } from "./shiftRect";

/** A formula of sheet `home` after a shift of `shifted`: references to moved cells follow, to deleted ones are #REF!. */
export function shiftFormula(
  formula: string,
  home: string | undefined,
  shifted: string,
  shift: Omit<Shift, "sheet">,
): string {
  return mapReferences(formula, (reference) => {
    const named = reference.sheet ?? home;
    const rect = named?.toLowerCase() === shifted.toLowerCase() ? parseRect(reference.address) : null;
    if (!rect) return write(reference);
    const moved = shiftRect(rect, shift);
    return moved ? write({ ...reference, address: withMarks(formatRect(moved), reference.address) }) : "#REF!";
  });
}

/** A formula copied `rows` down and `columns` to the right: relative references move along, fixed ones stay. */
export function copyFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (reference) => {
    const address = reference.address.replace(
      /(\$?)([A-Za-z]{1,3})?(\$?)(\d+)?/g,
      (part: string, fixedColumn: string, letters?: string, fixedRow = "", digits?: string) => {
        if (part === "") return part;
        // A lone "$" before digits ("$4:$5") is caught by the first group.
        const rowMark = letters === undefined ? fixedColumn : fixedRow;
        const column = letters && (fixedColumn ? letters : movedColumn(letters, columns));
        const row = digits && (rowMark ? digits : String(Number(digits) + rows));
        if (column === null || (row && Number(row) < 1)) return "#REF!";
        return `${letters === undefined ? "" : fixedColumn}${column ?? ""}${rowMark}${row ?? ""}`;
      },
    );
    return address.includes("#REF!") ? "#REF!" : write({ ...reference, address });
  });
}

function movedColumn(letters: string, by: number): string | null {
  const column = (parseRect(`${letters}1`)?.column ?? 0) + by;
  return column < 0 ? null : columnName(column);
}

function write({ sheet, address }: FormulaReference): string {
  return sheet === undefined ? address : `${quoteSheet(sheet)}!${address}`;
}

/** Puts the "$" of the old address at the same corners of the new one. */
function withMarks(address: string, old: string): string {
  const marks = old.split(":");
  const rect = parseRect(address);
  const lines = rect !== null && (isWholeColumns(rect) || isWholeRows(rect));
  return address
    .split(":")
    .map((corner, index) => {
      const mark = marks[index] ?? marks[0] ?? "";
      const [, letters = "", digits = ""] = /^([A-Z]*)(\d*)$/.exec(corner) ?? [];
      const first = mark.startsWith("$") ? "$" : "";
      const second = /[A-Za-z]\$/.test(mark) ? "$" : "";
      return lines ? `${first}${letters}${digits}` : `${first}${letters}${second}${digits}`;
    })
    .join(":");
}
