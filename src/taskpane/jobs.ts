/** The pages of the pane: home and the jobs. */
export const jobIds = ["grade", "split", "board"] as const;
export type JobId = (typeof jobIds)[number];
export type PageId = "home" | JobId;
