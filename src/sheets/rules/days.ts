import type { BoardNames, DateLists, DateTable } from "../board/input";
import { quoted } from "../formulaText";
import { word, type Language } from "../language";
import type { CellValue } from "../spec";
import { columnReference } from "../tableReference";

export const daysHeaderRow = 18;
export const daysFirstRow = daysHeaderRow + 1;
/** The row of the month's first day: its formulas tell which lists a rules sheet reads. */
export const firstDayAddress = `B${daysFirstRow}:D${daysFirstRow}`;

/**
 * A row for each of at most 31 days of the as-of month: the day, 1 when it is worked, and why when that is not what
 * the weekday says. Counting from this list instead of NETWORKDAYS.INTL gives the same number and shows it; a day
 * that stands twice, or in both lists (it is worked), or an ordinary weekday among the shifted ones counts once.
 */
export function dayRows(language: Language, names: BoardNames, { holidays, workdays }: DateLists): CellValue[][] {
  const weekend = quoted(word(language, "rules.weekend"));
  const holiday = quoted(word(language, "rules.holiday"));
  const shifted = quoted(word(language, "rules.shifted"));
  return Array.from({ length: 31 }, (_, index) => {
    const row = daysFirstRow + index;
    const day = `$B${row}`;
    const isWeekend = `WEEKDAY(${day},2)>5`;
    const isHoliday = holidays && `${listed(holidays, day)}>0`;
    const plain = isHoliday === undefined ? `IF(${isWeekend},${weekend},"")` : offDay(isHoliday);
    function offDay(condition: string): string {
      return `IF(${condition},${holiday},IF(${isWeekend},${weekend},""))`;
    }
    const off = isHoliday === undefined ? isWeekend : `OR(${isWeekend},${isHoliday})`;
    const why = workdays ? `IF(${listed(workdays, day)}=0,${plain},IF(${off},${shifted},""))` : plain;
    return [
      `=IF(${names.monthStart}+${index}>${names.monthEnd},"",${names.monthStart}+${index})`,
      `=IF(${day}="",0,IF(OR($D${row}="",$D${row}=${shifted}),1,0))`,
      `=IF(${day}="","",${why})`,
    ];
  });
}

/** How often the day stands in a table of dates; a time of day does not matter. */
function listed({ table, date }: DateTable, day: string): string {
  const column = columnReference(table, date);
  return `COUNTIFS(${column},">="&${day},${column},"<"&${day}+1)`;
}
