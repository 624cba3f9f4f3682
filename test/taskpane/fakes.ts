import { proposeEdit } from "../../src/jobs/editPlan";
import { proposeGap } from "../../src/jobs/year/gap";
import { proposeNextYear } from "../../src/jobs/year/nextYear";
import { proposeFormulas, proposeTyped } from "../../src/jobs/repairPlan";
import type { SplitProposal } from "../../src/jobs/splitTypes";
import type { BoardProposal, FreezeProposal, GradeMove, GradeProposal } from "../../src/jobs/types";
import type { Change, Place } from "../../src/sheets/change";
import type { JournalNote } from "../../src/sheets/journalNote";
import type {
  FoundTable,
  FrozenFormula,
  History,
  HistoryEntry,
  PlanFormula,
  Preview,
  Receipt,
  SharingSummary,
  TableData,
  WorkbookSummary,
} from "../../src/workbook/types";
import type { PaneServices } from "../../src/taskpane/services/PaneServices";
import type { GiveWayChoices } from "../../src/taskpane/plan/giveWay";
import { giveWayChoice, type GiveWayChoice } from "../../src/taskpane/services/giveWayChoice";
import { yearServices } from "./yearFakes";
import { personName, type PersonName } from "../../src/taskpane/services/personName";

/** Small fakes for the pane: a workbook of four tables and proposals with round numbers. */

export const asOf = 46191; // 18 June 2026

const place = (sheet: string, address: string, table = true): Place => ({
  sheetId: `id-${sheet}`,
  sheet,
  address,
  ...(table ? { table: { id: `table-${sheet}`, name: sheet } } : {}),
});

export const leads: FoundTable = {
  place: place("Leads", "A1:G201"),
  headers: ["Lead", "Salesperson", "Phone", "City", "Signals", "Expected", "Last contact"],
  rows: 200,
  kind: "leads",
  roles: { lead: 0, salesperson: 1, signals: 4, expected: 5, lastContact: 6 },
  dimensions: [],
};
export const sales: FoundTable = {
  place: place("Sales", "A1:D5013"),
  headers: ["Date", "Region", "Model", "Quantity"],
  rows: 5012,
  kind: "sales",
  roles: { date: 0, quantity: 3 },
  dimensions: [1, 2],
};
export const plan: FoundTable = {
  place: place("Plan", "A1:O33"),
  headers: [
    "Year",
    "Region",
    "Model",
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
  ],
  rows: 32,
  kind: "plan",
  roles: { year: 0 },
  months: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
  dimensions: [1, 2],
};
export const history: FoundTable = {
  place: place("Sales by month", "A1:M3", false),
  headers: ["Year", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  rows: 2,
  kind: "history",
  roles: { year: 0 },
  months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  dimensions: [],
};
export const unclear: FoundTable = {
  place: place("Sheet3", "A1:C41", false),
  headers: ["a", "b", "c"],
  rows: 40,
  kind: "unknown",
  roles: {},
  dimensions: [0],
};

export const summary: WorkbookSummary = {
  tables: [leads, history, sales, plan, unclear],
  sheets: ["Leads", "Sales by month", "Sales", "Plan", "Sheet3"].map((name) => ({
    id: `id-${name}`,
    name,
    protected: false,
  })),
  names: [],
  language: "en",
};

const months2025 = [172, 128, 193, 175, 178, 208, 160, 164, 205, 190, 210, 268];

export function dataOf({ place: at, headers, kind }: Pick<FoundTable, "place" | "headers" | "kind">): TableData {
  const regions = ["North", "East", "South", "Central", "Southwest", "Northeast", "Northwest", "Overseas"];
  const rows = ((): TableData["rows"] => {
    switch (kind) {
      case "leads":
        return [["Northwind", "Li Wei", "", "", "deposit", "", asOf - 2]];
      case "sales":
        return Array.from({ length: 24 }, (_, month) => [
          45_673 + month * 30.5,
          regions[month % 8] ?? "",
          "Sedan",
          10,
        ]).concat([[asOf, "North", "Van", 1]]);
      case "plan":
        return regions.flatMap((region) =>
          ["Sedan", "SUV", "Van", "Truck"].map((model) => [2026, region, model, ...months2025]),
        );
      case "history":
        return [
          [2024, ...months2025],
          [2025, ...months2025],
        ];
      default:
        return [];
    }
  })();
  return { place: at, headers, rows };
}

const moves: GradeMove[] = [
  ["up", "A", "O", "Northwind Logistics", "deposit received", "H14"],
  ["up", "B", "A", "Harbor Taxi Group", "model and color chosen", "H23"],
  ["up", "C", "A", "Lakeside Clinics", "trade-in; but dated November", "H31"],
  ["up", "C", "B", "City Water Works", "terms negotiated", "H52"],
  ["new", "", "C", "Pine Schools", "showed intent", "H61"],
  ["down", "A", "B", "Metro Police", "terms negotiated", "H70"],
  ["lost", "C", "", "Old Mill", "requalify", "H80"],
].map(([kind, from, to, lead, reason, at], row) => ({ kind, from, to, lead, reason, at, row }) as GradeMove);

const gradeChange: Change = {
  kind: "setColumns",
  place: leads.place,
  columns: ["Grade", "Reason", "Next contact"].map((header) => ({ header, values: Array<string>(200).fill("C") })),
};

export const noteOf = (job: string, what: string): JournalNote => ({ language: "en", job, what });

export const gradeProposal: GradeProposal = {
  journal: noteOf("Grade leads", "7 grades changed"),
  changes: [gradeChange],
  notes: [],
  leads: 200,
  counts: [
    { grade: "O", before: 9, after: 12 },
    { grade: "A", before: 22, after: 25 },
    { grade: "B", before: 51, after: 43 },
    { grade: "C", before: 84, after: 84 },
    { grade: "", before: 34, after: 36 },
  ],
  moves,
  unknownSignals: [
    { text: "liked the test drive", rows: [12, 50, 88], at: ["E14", "E52", "E90"] },
    { text: "friend of the mayor", rows: [161], at: ["E163"] },
  ],
};

export const splitProposal: SplitProposal = {
  journal: { ...noteOf("Split target", "plan of 2026"), after: 2500 },
  changes: [
    {
      kind: "newSheet",
      sheet: {
        name: "Plan 2026",
        blocks: [{ at: "A1", values: [["Plan"]] }],
        tables: [{ name: "Plan", at: "A1:O2" }],
      },
    },
  ],
  notes: [],
  way: { units: "company", monthsOf: "company", workingDays: false },
  total: 2500,
  quarters: [531, 628, 568, 773],
  months: [185, 138, 208, 196, 199, 233, 172, 176, 220, 220, 243, 310],
  lastYear: { year: 2025, months: months2025, quarters: [493, 561, 529, 668] },
  units: [{ keys: [], total: 2500, months: [] }],
  planSheet: "Plan 2026",
};

export const boardProposal: BoardProposal = {
  journal: noteOf("Build board", "42 rows"),
  changes: [
    { kind: "newSheet", sheet: { name: "Progress board", blocks: [{ at: "A1", values: [["x"]] }] } },
    {
      kind: "newSheet",
      sheet: {
        name: "Rules",
        blocks: [{ at: "A1", values: [["x"]] }],
        tables: [{ name: "StatusRules", at: "A9:B12" }],
        names: [
          { name: "AsOf", refersTo: "=Rules!$C$4" },
          { name: "MonthStart", refersTo: "=Rules!$C$5" },
        ],
      },
    },
  ],
  notes: [],
  sheet: "Progress board",
  rows: 42,
  timeProgress: 0.67,
  groups: [
    { name: "North", actual: 28, plan: 44, status: "atRisk" },
    { name: "East", actual: 41, plan: 57, status: "onTrack" },
    { name: "South", actual: 22, plan: 40, status: "behind" },
    { name: "Central", actual: 20, plan: 31, status: "atRisk" },
    { name: "Southwest", actual: 17, plan: 22, status: "onTrack" },
    { name: "Northeast", actual: 10, plan: 19, status: "behind" },
    { name: "Northwest", actual: 8, plan: 13, status: "atRisk" },
    { name: "Overseas", actual: 5, plan: 0, status: "none" },
  ],
  yearToDate: { planned: 975, unplanned: 6, ledger: 981 },
};

const planFormula = (sheet: string, at: string, formula: string, row: readonly (number | string)[]): PlanFormula => ({
  sheetId: `id-${sheet}`,
  sheet,
  at,
  formula,
  functions: [/PLAN\.\w+/.exec(formula)?.[0] ?? ""],
  address: row.length > 1 ? "B4:M4" : at,
  values: [row],
  shown: String(row[0]),
  sheetProtected: false,
  sheetVisible: true,
  note: "",
});
export const months = planFormula("Targets", "B4", "=PLAN.MONTHS(2500,B2:M2)", months2025);
export const landing = planFormula("Targets", "B9", "=PLAN.LANDING(B7,B8)", [2481]);
export const needed = planFormula("Review", "D2", "=PLAN.LEADSNEEDED(12,0.2)", [60]);
export const frozen: FrozenFormula = {
  sheetId: "id-Targets",
  sheet: "Targets",
  at: "B12",
  formula: "=PLAN.QUARTERS(100,B2:E2)",
  address: "B12:E12",
  rows: 1,
  columns: 4,
  frozenAt: "B12",
  date: 46175,
  note: "",
  sheetProtected: false,
};
export const sharing: SharingSummary = {
  canFreeze: true,
  formulas: [months, landing, needed],
  frozen: [frozen],
  names: [],
  sheets: [
    { sheet: "Progress board", holds: "formulas", formulas: 504 },
    { sheet: "Plan 2026", holds: "sums", formulas: 30 },
    { sheet: "Leads", holds: "values", formulas: 0 },
  ],
};

const share = (kind: FreezeProposal["kind"], chosen: readonly (PlanFormula | FrozenFormula)[]): FreezeProposal => ({
  kind,
  journal: noteOf("Share safely", "2 formulas frozen, 3 cells"),
  changes: chosen.map(({ sheet, at }) => ({ kind: "setCells", sheet, cells: [{ at, value: 1 }] })),
  notes: [],
  formulas: chosen.length,
  cells: chosen.reduce((sum, one) => sum + ("values" in one ? one.values.flat().length : one.rows * one.columns), 0),
  places: chosen,
});

/** A preview as the workbook would give it: new sheets at A1:E20, single cells, added columns at H1:J201. */
export function previewOf(changes: readonly Change[], more: Partial<Preview> = {}): Preview {
  return {
    changes,
    note: noteOf("Grade leads", "7 grades changed"),
    records: {},
    targets: changes.map((change, index) => {
      if (change.kind === "newSheet") {
        return { change: index, sheet: change.sheet.name, address: "A1:E20", cells: 100, isNew: true };
      }
      if (change.kind === "setCells") {
        const address = change.cells.map(({ at }) => at).join(",");
        return { change: index, sheet: change.sheet, address, cells: change.cells.length, isNew: false };
      }
      return { change: index, sheet: "Leads", address: "H1:J201", cells: 603, isNew: true };
    }),
    overwritten: [],
    obstacles: [],
    warnings: [],
    snapshot: undefined,
    ...more,
  };
}

/** Ids of writes tell them apart by what they wrote. */
export function receiptOf(preview: Preview): Receipt {
  const written = preview.targets.map(({ sheet, address }) => `${sheet}!${address}`);
  return { id: written.join(), preview, written };
}

/** A write in the journal: of Dana Weber, today 10:42, ready to be undone. */
export function entryOf(more: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    id: "w1",
    at: clockTime(10, 42),
    who: "Dana Weber",
    job: "Grade leads",
    where: "Leads!H1:J201",
    what: "43 grades changed",
    undo: "ready",
    ...more,
  };
}

/** A time of today, or of some days before. */
export function clockTime(hours: number, minutes: number, daysAgo = 0): number {
  return asOf - daysAgo + (hours * 60 + minutes) / 1440;
}

export function historyOf(...entries: HistoryEntry[]): History {
  return { entries, journal: entries.length > 0 ? "Journal" : undefined };
}

/** The setting of a browser whose storage is blocked. */
export function personOf(name: string): PersonName {
  const person = personName(() => {
    throw new DOMException("blocked", "SecurityError");
  });
  person.say(name);
  return person;
}

/** What gives way to a change, in a browser whose storage is blocked; nothing was chosen yet unless said. */
export function giveWayOf(choices: Partial<GiveWayChoices> = {}): GiveWayChoice {
  const choice = giveWayChoice(() => {
    throw new DOMException("blocked", "SecurityError");
  });
  choice.say(choices);
  return choice;
}

/** Services that answer at once; `more` replaces what a test is about. */
export function fakeServices(more: Partial<PaneServices> = {}): PaneServices {
  const none = async () => undefined;
  return {
    findTables: async () => summary,
    readTables: async (places) =>
      places.map((at) => {
        const found = summary.tables.find((table) => table.place.sheet === at.sheet);
        return dataOf(found ?? { place: at, headers: [], kind: "unknown" });
      }),
    readSheets: async () => [],
    readSelection: async () => ({ sheet: "Sales by month", address: "B2:M3", values: [months2025, months2025] }),
    readCells: async (sheet, address) => ({ sheet, address, values: [months2025, months2025] }),
    selectCells: none,
    onCellsChanged: async () => none,
    onSelection: async () => none,
    proposeGrades: () => gradeProposal,
    proposeSplit: () => splitProposal,
    proposeNextYear,
    proposeEdit,
    proposeFormulas,
    proposeTyped,
    proposeGap,
    ...yearServices(),
    proposeBoard: () => boardProposal,
    findPlanFormulas: async () => sharing,
    proposeFreeze: (chosen) => share("freeze", chosen),
    proposeThaw: (chosen) => share("thaw", chosen),
    preview: async (changes) => previewOf(changes),
    write: async (preview) => receiptOf(preview),
    undo: async () => ({ cells: 603, keptSheets: [] }),
    readHistory: async () => historyOf(),
    emptyUndo: none,
    person: personOf("Dana Weber"),
    giveWay: giveWayOf(),
    today: () => asOf,
    now: () => new Date(2026, 5, 18, 10, 15),
    ...more,
  };
}
