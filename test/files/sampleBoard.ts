import type { BoardRules, ProgressBoardInput } from "../../src/sheets/board/input";
import { monthHeaders, type Language } from "../../src/sheets/language";
import { models, regions } from "../../src/preview/sample/names";
import { sampleWords } from "../../src/preview/sample/words";

/** The board of the sample workbook by region and model; the sample's status rules are used. */
export function sampleBoard(
  language: Language,
  asOf: number,
  options: { readonly dimensions?: number; readonly status?: "own" } = {},
): ProgressBoardInput {
  const words = sampleWords[language];
  const [date = "", region = "", model = "", quantity = ""] = words.sales;
  const [holiday = ""] = words.dates;
  const count = options.dimensions ?? 2;
  const dimensions = [region, model].slice(0, count);
  const [year = ""] = language === "zh" ? ["年度"] : ["Year"];
  const pairs = regions.flatMap((outer) =>
    count === 2 ? models.map((inner) => [outer.name[language], inner.name[language]]) : [[outer.name[language]]],
  );
  const rules: BoardRules = {
    sheet: language === "zh" ? "规则" : "Rules",
    dates: { asOf, holidays: { table: "Holidays", date: holiday }, workdays: { table: "Workdays", date: holiday } },
    ...(options.status === "own"
      ? { statusTable: "StatusRules2" }
      : {
          status:
            language === "zh"
              ? { table: "StatusRules", from: "下限", icon: "图标", status: "状态" }
              : { table: "StatusRules", from: "From", icon: "Icon", status: "Status" },
        }),
  };
  return {
    language,
    sheet: language === "zh" ? "进度看板" : "Progress board",
    sales: { table: "Sales", date, quantity, dimensions },
    plan: { table: "Plan", dimensions, months: monthHeaders(language), monthsAdjoin: true, year },
    rows: count === 0 ? [[]] : pairs,
    rules,
  };
}
