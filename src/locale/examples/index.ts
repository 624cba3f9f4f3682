import { accountExamples } from "./accounts";
import { capacityExamples } from "./capacity";
import type { FunctionExample } from "./example";
import { leadExamples } from "./leads";
import { progressExamples } from "./progress";
import { targetExamples } from "./targets";

/** A family of functions as the documentation shows them. */
export interface ExampleFamily {
  readonly name: { readonly en: string; readonly zh: string };
  readonly examples: readonly FunctionExample[];
}

/** The worked example of every function, family by family. */
export const exampleFamilies: readonly ExampleFamily[] = [
  { name: { en: "Leads", zh: "意向客户" }, examples: leadExamples },
  { name: { en: "Targets", zh: "目标分解" }, examples: targetExamples },
  { name: { en: "Progress", zh: "进度" }, examples: progressExamples },
  { name: { en: "Accounts", zh: "大客户" }, examples: accountExamples },
  { name: { en: "Capacity", zh: "销售队伍" }, examples: capacityExamples },
];
