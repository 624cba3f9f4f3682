import type { Change } from "../sheets/change";
import type { SheetState } from "./inspectRegion";
import type { Obstacle } from "./types";

/** The names a workbook has, and what is locked in it. */
export interface Known {
  readonly sheets: readonly SheetState[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
  /** Its structure: no sheet can be added. */
  readonly workbookProtected: boolean;
}

/** Names a change wants that are taken, and sheets it needs that are gone or locked. */
export function clashes(change: Change, known: Known): Obstacle[] {
  switch (change.kind) {
    case "newSheet": {
      const { name: sheet, tables = [], names = [] } = change.sheet;
      const obstacles: Obstacle[] = [];
      if (known.workbookProtected) obstacles.push({ code: "workbookProtected", details: { sheet } });
      if (has(sheetNames(known), sheet)) obstacles.push({ code: "sheetExists", details: { sheet } });
      for (const { name: table } of tables) {
        if (taken(table, known)) obstacles.push({ code: "tableNameTaken", details: { name: table, sheet } });
      }
      for (const { name } of names) {
        if (taken(name, known)) obstacles.push({ code: "nameTaken", details: { name, sheet } });
      }
      return obstacles;
    }
    case "makeTable": {
      const { sheetId, sheet } = change.place;
      const obstacles: Obstacle[] = [];
      if (known.sheets.some(({ id, protected: locked }) => locked && id === sheetId)) {
        obstacles.push({ code: "sheetProtected", details: { sheet } });
      }
      if (taken(change.name, known)) obstacles.push({ code: "tableNameTaken", details: { name: change.name, sheet } });
      return obstacles;
    }
    case "setCells": {
      const { sheet } = change;
      return has(sheetNames(known), sheet) ? [] : [{ code: "tableGone", details: { sheet, name: sheet } }];
    }
    case "setColumns":
    case "addRows":
      return [];
  }
}

function sheetNames({ sheets }: Known): string[] {
  return sheets.map(({ name }) => name);
}

/** Tables and defined names share one set of names. */
function taken(name: string, { tables, names }: Known): boolean {
  return has(tables, name) || has(names, name);
}

/** Excel compares names without case. */
function has(names: readonly string[], name: string): boolean {
  return names.some((other) => other.toLowerCase() === name.toLowerCase());
}
