/** The pages of the pane: home, the jobs, and what belongs to all of them. */
export const jobIds = [
  "grade",
  "split",
  "plan",
  "issue",
  "roll",
  "versions",
  "quarter",
  "nextYear",
  "check",
  "gap",
  "board",
  "share",
] as const;
export type JobId = (typeof jobIds)[number];
export const toolIds = ["history"] as const;
export type ToolId = (typeof toolIds)[number];
export type PageId = "home" | JobId | ToolId;

export function isJob(page: PageId): page is JobId {
  return jobIds.some((job) => job === page);
}
