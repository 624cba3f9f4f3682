import { useMemo, useState } from "react";

/** The year of the plan that pages of targets work on: what one of them was told or has written, the others open with. */
export interface PlanYear {
  readonly said: number | undefined;
  readonly say: (year: number) => void;
}

export function usePlanYear(): PlanYear {
  const [said, say] = useState<number>();
  return useMemo(() => ({ said, say }), [said]);
}

/** The year to show: the one worked on, else this one, else the latest of the plan; this one for a plan without years. */
export function yearToShow(years: readonly number[], said: number | undefined, today: number): number {
  return [said, today].find((year) => year !== undefined && years.includes(year)) ?? years.at(-1) ?? today;
}
