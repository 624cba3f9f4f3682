import type { GapSheetInput } from "../../src/sheets/gap/input";

/** The example of the design's picture: today 2,442, planned 2,892, target 2,986. */
export const gapExample: GapSheetInput = {
  language: "en",
  sheet: "Gap 2026",
  segments: [
    { name: "Taxi and ride hailing", size: 3200, contribution: 0.3, share: 0.22, targetShare: 0.26 },
    { name: "Government", size: 1800, contribution: 0.2, share: 0.3, targetShare: 0.34 },
    { name: "Rental", size: 2600, share: 0.17, targetShare: 0.24 },
    { name: "Company fleets", size: 2400, contribution: 0.5, share: 0.21, targetShare: 0.27 },
    { name: "Driving schools", size: 900, share: 0.28, targetShare: 0.3 },
  ],
  steps: { dropped: -95, price: 60, use: 150, cross: 85, core: 180, other: 70 },
};

export const gapExampleZh: GapSheetInput = {
  ...gapExample,
  language: "zh",
  sheet: "2026年差距分析",
  segments: gapExample.segments.map((segment, index) => ({
    ...segment,
    name: ["出租车与网约车", "政府与事业单位", "租赁", "企业车队", "驾校"][index] ?? "",
  })),
};
