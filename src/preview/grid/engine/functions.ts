import type { Ctor } from "@univerjs/core";
import type { BaseFunction, IFunctionNames } from "@univerjs/engine-formula";
import { Countifs, Sumifs } from "./conditionalAggregates";
import { PlainComparison } from "./plainComparison";
import { TableIndex } from "./tableIndex";
import { WorkdayIntl } from "./workdayIntl";

/** Functions that take the place of the engine's own: repaired or faster. */
export const engineFunctions = [
  [Sumifs, "SUMIFS"],
  [Countifs, "COUNTIFS"],
  [PlainComparison, "COMPARE"],
  [TableIndex, "INDEX"],
  [WorkdayIntl, "WORKDAY.INTL"],
] as unknown as [Ctor<BaseFunction>, IFunctionNames][];
