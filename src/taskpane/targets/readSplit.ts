import type { SplitHistory, SplitOptions, UnitShares } from "../../jobs/splitTypes";
import type { Source } from "../../jobs/types";
import type { FoundTable } from "../../workbook/types";
import { nameOf } from "../home/nextAction";
import type { PaneServices } from "../services/PaneServices";
import { numbersOfTable, yearsNamed } from "./history";
import type { SplitChoices } from "./splitChoices";
import type { SplitSource } from "./useSplitSource";

export type SplitInput = Pick<SplitOptions, "history" | "shares" | "monthsOf" | "workingDays" | "plan" | "locks">;

/** Reads everything a split is made of, as it stands in the workbook now: the tables in one go. */
export async function readSplit(
  services: Pick<PaneServices, "readTables" | "readCells">,
  of: SplitSource,
  plan: FoundTable | undefined,
  lockTable: Pick<FoundTable, "place"> | undefined,
  choices: SplitChoices,
): Promise<SplitInput> {
  const { measure, composite, depth, monthsOf, byWorkingDays } = choices;
  const holidays = byWorkingDays ? choices.holidays : undefined;
  const workdays = holidays && choices.workdays;
  const table = of.kind === "selection" ? undefined : of.table;
  const wanted = [table, plan, measure?.table, holidays, workdays].filter((one) => one !== undefined);
  const places = [...wanted, ...(lockTable ? [lockTable] : [])].map(({ place }) => place);
  const read = places.length > 0 ? await services.readTables(places) : [];
  const locks = lockTable && read.at(-1);
  const source = (found: FoundTable): Source => {
    const data = read[wanted.indexOf(found)];
    if (!data) throw new Error(`readTables answered without ${nameOf(found)}`);
    return { found, data };
  };

  const history = async (): Promise<SplitHistory> => {
    if (of.kind === "selection") {
      const { sheet, address } = of.selection;
      const { values } = await services.readCells(sheet, address);
      return { kind: "numbers", values, at: `${sheet}!${address}` };
    }
    const { found, data } = source(of.table);
    if (of.kind === "history") {
      return { kind: "numbers", ...numbersOfTable(found, data), years: yearsNamed(found, data) };
    }
    if (!choices.ledger) throw new Error("a split by a ledger needs its choices");
    const { dimensions, unitYears, monthYears } = choices.ledger;
    return { kind: "ledger", sales: { found, data }, dimensions, unitYears, monthYears };
  };

  const shares = ((): UnitShares | undefined => {
    if (measure) {
      const { names, measures } = measure;
      return { kind: "measure", table: source(measure.table), names, depth, measures };
    }
    if (!composite?.weights || !table || !choices.ledger) return undefined;
    const { weights, lastMonth } = composite;
    return { kind: "composite", sales: source(table), dimensions: choices.ledger.dimensions, weights, lastMonth };
  })();

  return {
    history: await history(),
    monthsOf,
    ...(shares && { shares }),
    ...(holidays && { workingDays: { holidays: source(holidays), ...(workdays && { workdays: source(workdays) }) } }),
    ...(plan && { plan: source(plan) }),
    ...(locks && { locks }),
  };
}
