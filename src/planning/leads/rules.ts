/** One line of the grades table: what proves a grade, how soon it may buy, how often it is contacted (L1, L2). */
export interface GradeRule {
  readonly grade: string;
  /** Calendar months, fractions allowed; 0 = never given by date. */
  readonly withinMonths: number;
  /** Contacts a period; 0 = no cadence. */
  readonly contacts: number;
  readonly per: "week" | "month";
  /** Any one of them is enough. */
  readonly signals: readonly string[];
}

/** A signal in both languages, with other spellings that mean the same. */
export interface DefaultSignal {
  readonly en: string;
  readonly zh: string;
  readonly also?: readonly string[];
}

export interface DefaultGrade extends Omit<GradeRule, "signals"> {
  readonly signals: readonly DefaultSignal[];
}

/** The grades of L1, best first; the defaults wherever no rules table is given. */
export const defaultGrades: readonly DefaultGrade[] = [
  {
    grade: "O",
    withinMonths: 0,
    contacts: 1,
    per: "week",
    signals: [
      { en: "ordered and delivered on the spot", zh: "现订现交" },
      { en: "deposit received", zh: "已收一定金额订金" },
    ],
  },
  {
    grade: "A",
    withinMonths: 1,
    contacts: 2,
    per: "week",
    signals: [
      { en: "model and colour chosen", zh: "车型车色已选定", also: ["model and color chosen"] },
      { en: "payment and delivery date given", zh: "已提供付款方式及交车日期" },
      { en: "instalment papers under way", zh: "分期手续进行中", also: ["installment papers under way"] },
      { en: "trade-in being handled", zh: "二手车进行处理中" },
    ],
  },
  {
    grade: "B",
    withinMonths: 3,
    contacts: 1,
    per: "week",
    signals: [
      { en: "terms negotiated", zh: "已谈判购车条件" },
      { en: "purchase time fixed", zh: "购车时间已确定" },
      { en: "next talk dated", zh: "选定了下次商谈日期" },
      { en: "came back to see the car", zh: "再度来看展示车" },
      { en: "asked for help with the old car", zh: "要求协助处理旧车" },
    ],
  },
  {
    grade: "C",
    withinMonths: 6,
    contacts: 2,
    per: "month",
    signals: [
      { en: "showed intent", zh: "商谈中表露出有购车意愿" },
      { en: "choosing a model", zh: "正在决定拟购车种" },
      { en: "wavering between models", zh: "对选择车种犹豫不决" },
      { en: "judged able to buy", zh: "经判定有购车条件者" },
    ],
  },
];

/** The default grades as rules that know every spelling of their signals. */
export const defaultGradeRules: readonly GradeRule[] = defaultGrades.map((rule) => ({
  ...rule,
  signals: rule.signals.flatMap(({ en, zh, also = [] }) => [zh, en, ...also]),
}));
