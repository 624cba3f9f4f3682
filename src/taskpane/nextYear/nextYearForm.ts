import { emptyForm, readSplitForm, type SplitForm, type SplitNumbers, type SplitProblems } from "../targets/splitForm";
import { parsePercent } from "../words/parse";

type Typed = Pick<SplitForm, "total" | "step" | "byMonth" | "quarters" | "months">;

/** What the person typed or chose, as typed. Undefined: what is proposed is still good. */
export interface NextYearForm extends Readonly<{ [Key in keyof Typed]?: Typed[Key] | undefined }> {
  readonly from?: number;
  readonly growth: string;
  readonly withNew: boolean;
}

export const emptyNextYear: NextYearForm = { growth: "", withNew: false };

/** What is proposed as long as nothing else is typed. */
export interface NextYearDefaults {
  readonly step: number;
  /** Of the split of the year before: 4 or 12 shares, or none. */
  readonly opportunity: readonly number[];
}

export interface NextYearFields extends Pick<SplitForm, "step" | "byMonth" | "quarters" | "months"> {
  /** As typed; undefined for the one proposed. */
  readonly total: string | undefined;
  readonly growth: number | undefined;
  readonly problems: SplitProblems & { readonly growth?: true };
  /** All numbers, when none is wrong. */
  readonly numbers?: Pick<SplitNumbers, "opportunity"> & { readonly total?: number; readonly growth: number };
}

/** The fields as they stand. A growth below −100 % or above 1,000 % is a slip. */
export function readNextYear(form: NextYearForm, { step: likely, opportunity }: NextYearDefaults): NextYearFields {
  const byMonth = form.byMonth ?? opportunity.length === 12;
  const { step = likely, total } = form;
  const quarters = form.quarters ?? carried(opportunity, emptyForm.quarters);
  const months = form.months ?? carried(opportunity, emptyForm.months);
  const growth = parsePercent(form.growth);
  const isBad = growth === undefined || growth < -1 || growth > 10;
  const read = readSplitForm({ ...emptyForm, step, byMonth, quarters, months, total: total ?? "0" });
  return {
    ...{ total, step, byMonth, quarters, months },
    growth: isBad ? undefined : growth,
    problems: { ...read.problems, ...(isBad && { growth: true }) },
    ...(read.numbers &&
      !isBad && {
        numbers: {
          ...{ opportunity: read.numbers.opportunity, growth },
          ...(total !== undefined && { total: read.numbers.total }),
        },
      }),
  };
}

/** Shares as they would be typed, where there are as many of them as fields. */
function carried(opportunity: readonly number[], blank: readonly string[]): readonly string[] {
  if (opportunity.length !== blank.length) return blank;
  return opportunity.map((share) => (share === 0 ? "" : `${Number((share * 100).toPrecision(12))}%`));
}
