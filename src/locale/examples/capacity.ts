import { word, type FunctionExample } from "./example";

export const capacityExamples: readonly FunctionExample[] = [
  {
    id: "COVERAGE",
    formula: "=PLAN.COVERAGE(B2:B4, C2:C4, D2:D4)",
    at: "E2",
    cells: [
      [
        word("Segment", "类别"),
        word("Customers", "客户数"),
        word("Visits", "拜访次数"),
        word("Hours", "每次小时数"),
        word("In all", "合计"),
      ],
      [word("Key", "重点"), 80, 2, 2],
      [word("Secondary", "次重点"), 520, 2, 1],
      [word("Others", "一般"), 2000, 2, 0.5],
    ],
    gives: [[320], [1040], [2000]],
    note: word(
      "3,360 hours a month in all. Divided by the selling hours of one person, that is how many people it takes.",
      "每月共 3,360 小时。除以每人每月可用于销售的小时数，就是需要的人数。",
    ),
  },
];
