import { fill } from "../../locale/fill";
import { paneEn, type PaneKey } from "../../locale/pane.en";
import { paneZh } from "../../locale/pane.zh";
import type { Language } from "../../jobs/types";

type Values = Readonly<Record<string, string | number>>;

/** Texts, numbers and dates in the reader's language. */
export interface Words {
  readonly language: Language;
  readonly text: (key: PaneKey, values?: Values) => string;
  /** The template itself, for sentences with links in them. */
  readonly template: (key: PaneKey) => string;
  /** "2,500"; a true minus sign. At most 6 decimals. */
  readonly number: (value: number) => string;
  /** "+3", "−8", and "–" for 0. */
  readonly signed: (value: number) => string;
  /** 0.05 → "5%". */
  readonly percent: (share: number) => string;
  /** 0.05 → "+5%". */
  readonly signedPercent: (share: number) => string;
  /** Serial number → "Jun 18, 2026", "2026年6月18日". */
  readonly date: (serial: number) => string;
  /** Serial number → "Jun 18", "6月18日". */
  readonly dayOfYear: (serial: number) => string;
  /** Time of day of a serial number: "09:30". */
  readonly clock: (serial: number) => string;
  /** 0 → "Jan", "1月". */
  readonly month: (index: number) => string;
  /** 0 → "January", "1 月". */
  readonly monthLong: (index: number) => string;
  /** "A, B and C", "A、B和C". */
  readonly list: (items: readonly string[]) => string;
}

const dayMs = 86_400_000;
/** Serial number of 1 January 1970. */
const epoch = 25_569;

/** Chinese for every Chinese display language, English otherwise. */
export function languageOf(displayLanguage: string): Language {
  return /^zh\b/i.test(displayLanguage) ? "zh" : "en";
}

export function makeWords(language: Language): Words {
  const texts: Readonly<Record<PaneKey, string>> = language === "zh" ? paneZh : paneEn;
  const locale = language === "zh" ? "zh-CN" : "en-US";
  const minus = (text: string): string => text.replace(/-/g, "−");
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const withSign = new Intl.NumberFormat(locale, { maximumFractionDigits: 6, signDisplay: "exceptZero" });
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const shareSigned = new Intl.NumberFormat(locale, {
    style: "percent",
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  });
  const day = new Intl.DateTimeFormat(
    locale,
    language === "zh"
      ? { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }
      : { year: "numeric", month: "short", day: "numeric", timeZone: "UTC" },
  );
  const dayShort = new Intl.DateTimeFormat(
    locale,
    language === "zh"
      ? { month: "long", day: "numeric", timeZone: "UTC" }
      : { month: "short", day: "numeric", timeZone: "UTC" },
  );
  const clock = new Intl.DateTimeFormat(locale, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: "UTC",
  });
  const monthShort = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
  const monthFull = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  const conjunction = new Intl.ListFormat("en-GB", { type: "conjunction" });
  const zero = (value: number): number => (value === 0 ? 0 : value);
  return {
    language,
    text: (key, values) => fill(texts[key], values),
    template: (key) => texts[key],
    number: (value) => minus(plain.format(zero(value))),
    signed: (value) => (value === 0 ? "–" : minus(withSign.format(value))),
    percent: (value) => minus(share.format(zero(value))),
    signedPercent: (value) => minus(shareSigned.format(zero(value))),
    date: (serial) => day.format(new Date(Math.round((serial - epoch) * dayMs))),
    dayOfYear: (serial) => dayShort.format(new Date(Math.round((serial - epoch) * dayMs))),
    // By whole seconds: 09:30 as a fraction of a day may fall just short of it.
    clock: (serial) => clock.format(new Date(Math.round((serial - epoch) * 86_400) * 1000)),
    month: (index) => monthShort.format(Date.UTC(2001, index, 1)),
    monthLong: (index) => (language === "zh" ? `${index + 1} 月` : monthFull.format(Date.UTC(2001, index, 1))),
    list: (items) => (language === "zh" ? items.join("、") : conjunction.format(items)),
  };
}
