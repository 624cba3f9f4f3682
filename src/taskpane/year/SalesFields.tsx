import { Table20Regular } from "@fluentui/react-icons";
import { nameOf } from "../home/nextAction";
import { DateField } from "../parts/DateField";
import { NoData } from "../parts/NoData";
import { RoleRows } from "../parts/RoleRows";
import { SourceRow } from "../parts/SourceRow";
import { tableMeta } from "../parts/tableMeta";
import { useServices } from "../services/PaneServices";
import { useWords } from "../words/useWords";
import type { YearSales } from "./useSales";

/** The sales a year is judged by. */
export function SalesRow({ sales: { chosen } }: { readonly sales: YearSales }) {
  const words = useWords();
  const { table } = chosen;
  if (!table) return <NoData of="data.none.sales" />;
  return (
    <SourceRow
      icon={Table20Regular}
      what={words.text("kind.sales")}
      name={nameOf(table)}
      meta={tableMeta(table, words)}
      choices={chosen.choices}
      chosen={chosen.key}
      onChoose={chosen.choose}
    >
      <RoleRows table={table} roles={["date", "quantity"]} />
    </SourceRow>
  );
}

/** The day it is judged on. */
export function AsOfField({ sales: { asOf, latest, sayAsOf } }: { readonly sales: YearSales }) {
  const { text, date } = useWords();
  const { today } = useServices();
  return (
    <DateField
      label={text("opt.asOf")}
      value={asOf}
      near={latest ?? today()}
      onChange={sayAsOf}
      {...(latest === undefined ? {} : { hint: text("opt.latestSale", { date: date(latest) }) })}
    />
  );
}
