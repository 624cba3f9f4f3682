import { PlanningError } from "../planning/error";
import { ruled } from "./faults";
import { JobError } from "./jobError";

/**
 * Runs a rule over units and months; a pattern that cannot meet both totals (T5) is named by units and months, not by
 * places: `patternRows` for units that sold only in months without room, `patternMonths` for months that too few units
 * sold in. `months` are numbers, "" for none; `units` are names, "" for none.
 */
export function fitted<T>(units: readonly { readonly keys: readonly string[] }[], compute: () => T): T {
  return ruled(() => {
    try {
      return compute();
    } catch (error) {
      if (!(error instanceof PlanningError) || error.code !== "patternBlocks") throw error;
      const { side, short, partners, need = 0, room = 0, by = 0 } = error.details;
      const [rows, columns] = side === "rows" ? [short, partners] : [partners, short];
      const names = places(rows).map((place) => units[Number(place) - 1]?.keys.join(" · ") ?? place);
      const details = { units: names.join(", "), months: places(columns).join(", "), need, room, by };
      throw new JobError([{ code: side === "rows" ? "patternRows" : "patternMonths", details }]);
    }
  });
}

/** "2, 5, …" as its places; none for "–". */
function places(listed: string | number | undefined): string[] {
  const text = String(listed ?? "–");
  return text === "–" ? [] : text.split(", ");
}
