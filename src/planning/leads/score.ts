import { isBlank, numberIn, textIn, type Cell, type Cells } from "../cells";
import { parseCriterion } from "../criterion";
import { PlanningError } from "../error";
import { clean } from "../exact/clean";
import { headerKey, headerText } from "../headerText";

/** A row of the points model: points for leads whose column passes the test. */
export interface PointRule {
  /** Column of the field, zero-based. */
  readonly column: number;
  readonly points: number;
  readonly passes: (cell: Cell) => boolean;
}

/** A header of the points column; anything else there must be a number. */
const pointsHeader = /point|score|分|点/iu;
/** A comparison with what may be a date but is a text. */
const dateTest = /^\s*[<>]=?\s*\d+\s*([-/年]\s*\d|\.\d+\.\d)/u;

/**
 * Reads a points model (L5): rows of field, test and points, with or without a header row; blank rows are skipped.
 * Tests are those of COUNTIF (`>=3`, `taxi`, `*police*`, `<>`). Blank cells and 0 are one: as a number 0, as a text
 * blank. Fields are headers of the leads, compared without case and spaces.
 *
 * Throws `unknownLabel`, `headerTwice` (of a field in the leads), `dateTest` for a date written as
 * a text, with row and column of the model.
 */
export function readModel(model: Cells, headers: readonly Cell[]): PointRule[] {
  const names = headers.map(headerKey);
  return model.flatMap((cells, index): PointRule[] => {
    const row = index + 1;
    if (cells.every((cell) => isBlank(cell) || cell === 0)) return [];
    if (index === 0 && typeof cells[2] === "string" && pointsHeader.test(cells[2])) return [];
    const spot = { table: "model", row, column: 1 };
    const field = textIn(cells[0], spot);
    const column = names.indexOf(headerKey(field));
    if (column < 0 || headerKey(field) === "") {
      const known = headers.map(headerText).filter((header) => header !== "");
      throw new PlanningError("unknownLabel", { ...spot, value: field, known: known.join(", ") });
    }
    const second = names.indexOf(headerKey(field), column + 1);
    if (second >= 0) {
      throw new PlanningError("headerTwice", { table: "leads", row: 1, column: second + 1, value: field });
    }
    const test = cells[1] ?? null;
    if (typeof test === "string" && dateTest.test(test))
      throw new PlanningError("dateTest", { ...spot, column: 2, value: test });
    return [{ column, points: numberIn(cells[2], { ...spot, column: 3 }), passes: passing(test) }];
  });
}

/** The points of a lead (L5): the sum over the rules its cells pass. */
export function score(lead: readonly Cell[], rules: readonly PointRule[]): number {
  return clean(
    rules.reduce((sum, { column, points, passes }) => (passes(lead[column] ?? null) ? sum + points : sum), 0),
  );
}

function passing(test: Cell): (cell: Cell) => boolean {
  const criterion = parseCriterion(isBlank(test) || test === 0 ? null : test);
  const asksForBlank = typeof test === "string" && /^\s*(=|<>)\s*$/.test(test);
  const ofBlank = criterion.matches(asksForBlank ? null : 0);
  return (cell) => (isBlank(cell) || cell === 0 ? ofBlank : criterion.matches(cell));
}
