import { bridgeSteps } from "../../planning/targets/year/types";
import { cell } from "../address";
import { word } from "../language";
import type { Block, CellValue } from "../spec";
import type { GapSheetInput } from "./input";
import { amount, columns, ofSegments, running, segmentHeader, segmentTitle, type GapLayout } from "./layout";

/** The segments with their totals, and the bridge: typed numbers as values, all others as formulas over them (T8). */
export function gapBody(input: GapSheetInput, layout: GapLayout): Block[] {
  const say = (key: Parameters<typeof word>[1]) => word(input.language, key);
  const headers = [
    "segment",
    "size",
    "contribution",
    "share",
    "volume",
    "targetShare",
    "targetVolume",
    "difference",
  ] as const;
  const left = (row: number) => cell(columns.name, row);
  return [
    { at: left(segmentTitle), values: [[say("gap.segments")]] },
    { at: left(segmentHeader), values: [headers.map((header) => say(`gap.${header}`))] },
    ...input.segments.flatMap((segment, index): Block[] => {
      const row = layout.firstSegment + index;
      const { name, size = null, contribution = null, share = null, targetShare = null } = segment;
      return [
        { at: left(row), values: [[name, size, contribution, share]] },
        { at: cell(columns.targetShare, row), values: [[targetShare]] },
        { at: cell(columns.volume, row), formulas: [[product(row, columns.share)]] },
        { at: cell(columns.targetVolume, row), formulas: [[aimed(row), difference(row)]] },
      ];
    }),
    { at: left(layout.totalRow), formulas: [[say("gap.total"), ...totals(layout)]] },
    { at: left(layout.bridgeTitle), values: [[say("gap.bridge")]] },
    {
      at: left(layout.bridgeHeader),
      values: [[say("gap.step"), input.unit?.many ?? say("unit.many"), say("gap.running")]],
    },
    ...bridge(input, layout),
    { at: left(layout.check + 1), values: [[say("gap.note")]] },
  ];
}

/** A text counts as 0; the check line names it. */
const number = (column: number, row: number) => `N(${cell(column, row)})`;
const product = (row: number, share: number) => `=${number(columns.size, row)}*${number(share, row)}`;
/** Blank as long as nobody said what share to aim at: a target of 0 would be one. */
const aimed = (row: number) =>
  `=IF(${cell(columns.targetShare, row)}="","",${number(columns.size, row)}*${number(columns.targetShare, row)})`;
const difference = (row: number) =>
  `=IF(${cell(columns.targetVolume, row)}="","",${cell(columns.targetVolume, row)}-${cell(columns.volume, row)})`;

/** Size to difference of the total line; shares are those of the sums. */
function totals(layout: GapLayout): CellValue[] {
  const row = layout.totalRow;
  const sum = (column: number) => `=SUM(${ofSegments(layout, column)})`;
  const share = (volume: number) =>
    `IF(${cell(columns.size, row)}=0,"",${cell(volume, row)}/${cell(columns.size, row)})`;
  // Blank as long as nobody knows any.
  const known = (column: number, formula: string) => `=IF(COUNT(${ofSegments(layout, column)})=0,"",${formula})`;
  return [
    sum(columns.size),
    known(columns.contribution, `SUM(${ofSegments(layout, columns.contribution)})`),
    `=${share(columns.volume)}`,
    sum(columns.volume),
    known(columns.targetShare, share(columns.targetVolume)),
    known(columns.targetShare, `SUM(${ofSegments(layout, columns.targetVolume)})`),
    known(columns.targetShare, `SUM(${ofSegments(layout, columns.difference)})`),
  ];
}

function bridge({ language, steps, target }: GapSheetInput, layout: GapLayout): Block[] {
  const left = (row: number) => cell(columns.name, row);
  const line = (part: "today" | "planned" | "target" | "gap", row: number, formula: CellValue): Block[] => [
    { at: left(row), values: [[word(language, `gap.step.${part}`)]] },
    { at: cell(amount, row), formulas: [[formula]] },
  ];
  const total = (column: number) => `=${number(column, layout.totalRow)}`;
  return [
    ...line("today", layout.today, total(columns.volume)),
    { at: cell(running, layout.today), formulas: [[`=${cell(amount, layout.today)}`]] },
    ...bridgeSteps.flatMap((step, index): Block[] => {
      const row = layout.steps[index] ?? 0;
      return [
        { at: left(row), values: [[word(language, `gap.step.${step}`), steps[step] ?? null]] },
        { at: cell(running, row), formulas: [[`=${cell(running, row - 1)}+${number(amount, row)}`]] },
      ];
    }),
    ...line("planned", layout.planned, `=${cell(running, layout.planned - 1)}`),
    ...line("target", layout.target, target ?? `=${cell(columns.targetVolume, layout.totalRow)}`),
    ...line(
      "gap",
      layout.gap,
      `=IF(${cell(amount, layout.target)}="","",${number(amount, layout.target)}-${cell(amount, layout.planned)})`,
    ),
  ];
}
