import type { FoundTable } from "../../workbook/types";
import type { Words } from "../words/words";

/** How much a table holds: its rows, and of sales and plans what is known for sure. "" for unclear ones. */
export function foundMeta({ kind, rows, facts }: FoundTable, { text, number, date }: Words): string {
  const counts = { n: rows, count: number(rows) };
  switch (kind) {
    case "unknown":
      return "";
    case "board":
      return text("home.live");
    case "leads":
      return text("home.leads", counts);
    case "holidays":
    case "workdays":
      return text("home.days", counts);
    case "history":
      return text("home.years", counts);
    case "sales":
      return facts?.latest === undefined
        ? text("home.rows", counts)
        : text("home.salesTo", { ...counts, date: date(facts.latest) });
    case "plan": {
      const years = facts?.years?.join(", ");
      if (years === undefined) return text("home.plan", counts);
      return facts?.total === undefined
        ? text("home.planYears", { ...counts, years })
        : text("home.planTotal", { years, total: number(facts.total) });
    }
    case "measures":
    case "statusRules":
    case "grades":
      return text("home.rows", counts);
  }
}
