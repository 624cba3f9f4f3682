import type { Language } from "../../sheets/language";
import { numberFormats } from "../../sheets/numberFormats";
import type { SheetSpec } from "../../sheets/spec";
import { tableSheet } from "../../sheets/tableSheet";
import { regions, type Name } from "./names";
import { sampleWords } from "./words";

/** Two dealers a region: what the market around each takes in a year, and how much of it each has. */
const sites: readonly { readonly name: Name; readonly part: number; readonly share: number }[] = [
  { name: { en: "Central", zh: "中心店" }, part: 0.6, share: 0.12 },
  { name: { en: "Park", zh: "园区店" }, part: 0.4, share: 0.08 },
];
const market = 24_000;

/** Dealers with market capacity and market share, to split a target by their product (T3). */
export function dealersSheet(language: Language): SheetSpec {
  const words = sampleWords[language];
  const [region = "", dealer = "", capacity = "", share = ""] = words.dealers;
  return tableSheet({
    language,
    sheet: words.dealersSheet,
    title: words.dealersTitle,
    table: "Dealers",
    columns: [
      { header: region, width: 13 },
      { header: dealer, width: 20 },
      { header: capacity, width: 16, format: numberFormats.count, align: "right" },
      { header: share, width: 14, format: numberFormats.share, align: "right" },
    ],
    rows: regions.flatMap(({ name, weight }) =>
      sites.map((site) => [
        name[language],
        language === "zh" ? `${name.zh}${site.name.zh}` : `${name.en} ${site.name.en}`,
        Math.round(market * weight * site.part),
        site.share,
      ]),
    ),
  });
}
