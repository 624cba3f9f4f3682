import type { gapJobEn } from "./gap.en";

/** 差距分析（T8）写入工作簿的用语。 */
export const gapJobZh: Readonly<Record<keyof typeof gapJobEn, string>> = {
  "sheet.gapOf": "{year}年差距分析",
  "job.gap": "差距分析",
  "what.gap": "{year} 年差距分析，{n} 个细分市场",
};
