import { JobError } from "../../src/jobs/jobError";
import { readPlan } from "../../src/jobs/readPlan";
import type { PlanVersion, RollProposal, YearOfPlan, YearOptions, YearProposal } from "../../src/jobs/year/types";
import type { PlanUnit } from "../../src/planning/targets/plan/types";
import { rollYear } from "../../src/planning/targets/year/rollYear";
import type { PaneServices } from "../../src/taskpane/services/PaneServices";
import { noteOf } from "./fakes";

/** Where the year of the fake plan stands; the jobs below work on it as the real ones do on their tables. */
export interface YearState {
  readonly isLocked?: boolean;
  readonly issuedTo?: number;
  /** Kinds of versions, oldest first; each later one has one more car in the first unit's July. */
  readonly versions?: readonly PlanVersion["kind"][];
  readonly handEdits?: YearOfPlan["handEdits"];
}

type YearServices = Pick<
  PaneServices,
  | "readYear"
  | "proposeLockYear"
  | "proposeIssue"
  | "proposeWithdraw"
  | "proposeRoll"
  | "proposeRestore"
  | "proposeSettle"
  | "proposeQuarter"
>;

const changed = (units: readonly PlanUnit[], place: number, month: number, by: number): readonly PlanUnit[] =>
  units.map((unit, index) =>
    index === place ? { ...unit, months: unit.months.map((value, at) => (at === month ? value + by : value)) } : unit,
  );

/** The jobs of a year over the fake plan, small enough to be read. */
export function yearServices(state: YearState = {}): YearServices {
  const { isLocked = false, issuedTo = 0, versions = [], handEdits = [] } = state;
  const readYear: YearServices["readYear"] = (source, { year, locks }) => {
    const read = readPlan(source, { year, ...(locks && { locks }) });
    const { units } = read.plan;
    const all = versions.map((kind, index): PlanVersion => ({
      ...{ number: index + 1, kind, issuedTo: Math.min(issuedTo, index), by: "Li Wei", on: 46180.4 + index },
      ...{ note: kind === "rolled" ? "cap 5%" : "", plan: units, targets: changed(units, 0, 6, index) },
    }));
    const targets = all.at(-1)?.targets ?? units;
    return { ...read, isLocked, issuedTo, targets, versions: all, handEdits, planEdited: false };
  };
  const proposal = (
    options: YearOptions,
    kind: YearProposal["kind"],
    after: (read: YearOfPlan) => readonly PlanUnit[],
    to = issuedTo,
  ): YearProposal => {
    const read = readYear(options.source, options);
    return {
      changes: [{ kind: "setCells", sheet: "Issued plan", cells: [{ at: "A5", value: 1 }] }],
      journal: noteOf("Issue months", kind),
      notes: [],
      ...{ year: options.year, kind, version: versions.length + 1, before: read.targets, after: after(read) },
      plan: read.plan.units,
      issuedTo: { before: issuedTo, after: to },
    };
  };
  return {
    readYear,
    proposeLockYear: (options) => proposal(options, options.lock ? "locked" : "unlocked", ({ targets }) => targets),
    proposeIssue: (options) => {
      if (options.month < issuedTo) {
        throw new JobError([{ code: "planNoLine", details: { line: "issued already" } }]);
      }
      const { month, values } = options;
      return proposal(
        options,
        "issued",
        ({ targets }) =>
          targets.map((unit, place) => ({
            ...unit,
            months: unit.months.map((value, at) => (at === month ? (values?.get(place) ?? value) : value)),
          })),
        issuedTo + 1,
      );
    },
    proposeWithdraw: (options) => proposal(options, "withdrawn", ({ targets }) => targets, issuedTo - 1),
    proposeRoll: (options): RollProposal => {
      const read = readYear(options.source, options);
      const { units } = read.plan;
      const closed = 5;
      // Every unit sold 10 less than planned in January, and as planned until May.
      const actuals = units.map(({ keys, months }) => ({
        keys,
        months: months.map((value, month) => (month < closed ? value - (month === 0 ? 10 : 0) : 0)),
      }));
      const rolled = rollYear(
        units.map((unit, place) => ({
          ...{ ...unit, targets: read.targets[place]?.months ?? [], actual: actuals[place]?.months ?? [] },
        })),
        {
          ...{ closed, issuedTo, locks: [], withinQuarter: options.withinQuarter, step: 1 },
          ...(options.maxUplift === undefined ? {} : { maxUplift: options.maxUplift }),
        },
      );
      const uncovered = rolled.map((unit) => unit.uncovered);
      return {
        ...proposal(options, "rolled", () => rolled.map(({ keys, targets }) => ({ keys, months: targets }))),
        ...{ closed, actuals, uncovered, unplanned: 3, coverAll: 1 },
        short: uncovered.reduce((total, gap) => total + Math.max(0, gap), 0),
        over: uncovered.reduce((total, gap) => total + Math.min(0, gap), 0),
      };
    },
    proposeRestore: (options) =>
      proposal(options, "restored", ({ versions: all, targets }) => all[options.version - 1]?.targets ?? targets),
    proposeSettle: (options) =>
      proposal(options, options.way === "adopt" ? "adopted" : "restored", ({ targets }) => targets),
    proposeQuarter: ({ quarter, year }) => ({
      changes: [{ kind: "newSheet", sheet: { name: `Q${quarter} ${year} review`, blocks: [] } }],
      journal: noteOf("Evaluate quarter", "8 units"),
      notes: [],
      sheet: `Q${quarter} ${year} review`,
      rows: (
        [
          ["North", 120, 126, "onTrack", 0],
          ["East", 150, 138, "atRisk", 12],
          ["South", 90, 61, "behind", 20],
        ] as const
      ).map(([name, planned, actual, verdict, rolledIn]) => ({
        ...{ keys: [name], plan: planned, actual, achievement: actual / planned, gap: actual - planned },
        ...{ verdict, rolledIn },
      })),
    }),
  };
}

/** A cell of the record that was typed over. */
export const handEdit: YearOfPlan["handEdits"][number] = {
  at: "Issued plan!F5",
  record: "targets",
  keys: ["North", "Sedan"],
  month: 6,
  expected: 160,
  now: 175,
};
