import { parseNumber, parsePercent } from "../words/parse";

/** What the person typed or chose, as typed. Undefined: the default is still good. */
export interface SplitForm {
  readonly total: string;
  readonly year?: number;
  readonly step: number;
  readonly byMonth: boolean;
  readonly quarters: readonly string[];
  readonly months: readonly string[];
  /** Key of a measure choice, or `compositeKey`; "" or another one: the sales. */
  readonly shares?: string;
  /** Of the last three months, the last month, the annual targets. */
  readonly weights: readonly string[];
  /** "2026-6": the last whole month of sales. */
  readonly lastMonth?: string;
  /** Levels of a measure's names. */
  readonly depth?: number;
  readonly monthsOf: "own" | "both";
  readonly workingDays: boolean;
  readonly dimensions?: readonly string[];
  readonly unitYears?: readonly number[];
  readonly monthYears?: readonly number[];
}

export const emptyForm: SplitForm = {
  total: "",
  step: 1,
  byMonth: false,
  weights: ["40%", "30%", "30%"],
  monthsOf: "own",
  workingDays: false,
  quarters: ["", "", "", ""],
  months: Array.from({ length: 12 }, () => ""),
};

export const steps = [0.01, 0.1, 1, 5, 10, 50, 100, 1000] as const;

/** Stands for the mix of recent sales and targets among what rows can share by. */
export const compositeKey = "composite";

/** The weights of the mix, which add up to 1; undefined when they do not. */
export function readWeights({ weights }: SplitForm): readonly [number, number, number] | undefined {
  const [months3 = 0, month1 = 0, targets = 0] = weights.map((typed) => parsePercent(typed) ?? Number.NaN);
  const fits = Math.abs(months3 + month1 + targets - 1) <= 1e-9 && Math.min(months3, month1, targets) >= 0;
  return fits ? [months3, month1, targets] : undefined;
}

/** What is wrong in the form; `period` is the zero-based quarter or month. */
export interface SplitProblems {
  readonly total?: "notANumber" | "offStep" | "missing";
  readonly opportunity?: number;
}

export interface SplitNumbers {
  readonly total: number;
  /** 4 or 12 shares; empty when all are 0. */
  readonly opportunity: readonly number[];
}

/** Reads the typed numbers; either all of them or what is wrong. A share below −100 % or above 1,000 % is a slip. */
export function readSplitForm(form: SplitForm): { numbers?: SplitNumbers; problems: SplitProblems } {
  const total = parseNumber(form.total);
  const shares = (form.byMonth ? form.months : form.quarters).map(parsePercent);
  const wrong = shares.findIndex((share) => share === undefined || share < -1 || share > 10);
  const problems: SplitProblems = {
    ...(form.total.trim() === ""
      ? { total: "missing" as const }
      : total === undefined
        ? { total: "notANumber" as const }
        : isOffStep(total, form.step)
          ? { total: "offStep" as const }
          : {}),
    ...(wrong < 0 ? {} : { opportunity: wrong }),
  };
  if (total === undefined || problems.total || wrong >= 0) return { problems };
  const opportunity = shares.map((share) => share ?? 0);
  return { numbers: { total, opportunity: opportunity.every((share) => share === 0) ? [] : opportunity }, problems };
}

/** Whether a total is no whole multiple of the step; counted in hundredths, the smallest step there is. */
function isOffStep(total: number, step: number): boolean {
  const hundredths = total * 100;
  const whole = Math.round(hundredths);
  if (Math.abs(hundredths - whole) > 1e-6 * Math.max(1, Math.abs(hundredths))) return true;
  return whole % Math.round(step * 100) !== 0;
}
