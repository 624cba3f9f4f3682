import {
  ArrowForward20Regular,
  Board20Regular,
  CalendarAdd20Regular,
  BranchCompare20Regular,
  CalendarCheckmark20Regular,
  CalendarLtr20Regular,
  ClipboardCheckmark20Regular,
  DataPie20Regular,
  DataWaterfall20Regular,
  History20Regular,
  Home20Regular,
  People20Regular,
  QuestionCircle20Regular,
  Share20Regular,
  Table20Regular,
  TableEdit20Regular,
  Trophy20Regular,
  type FluentIcon,
} from "@fluentui/react-icons";
import type { TableKind } from "../../planning/headers";
import type { PageId } from "../jobs";

export const pageIcons: Readonly<Record<PageId, FluentIcon>> = {
  home: Home20Regular,
  grade: People20Regular,
  split: DataPie20Regular,
  nextYear: CalendarAdd20Regular,
  plan: TableEdit20Regular,
  issue: CalendarCheckmark20Regular,
  roll: ArrowForward20Regular,
  versions: BranchCompare20Regular,
  quarter: Trophy20Regular,
  check: ClipboardCheckmark20Regular,
  gap: DataWaterfall20Regular,
  board: Board20Regular,
  share: Share20Regular,
  history: History20Regular,
};

export const kindIcons: Readonly<Record<TableKind, FluentIcon>> = {
  leads: People20Regular,
  sales: Table20Regular,
  plan: DataPie20Regular,
  history: Table20Regular,
  measures: Table20Regular,
  holidays: CalendarLtr20Regular,
  workdays: CalendarLtr20Regular,
  statusRules: Table20Regular,
  grades: Table20Regular,
  board: Board20Regular,
  unknown: QuestionCircle20Regular,
};
