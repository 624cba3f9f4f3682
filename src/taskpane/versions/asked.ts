import type { YearProposal } from "../../jobs/year/types";

/** What the versions page was asked for: a version back, or hand edits settled. */
export type Asked =
  | { readonly way: "restore"; readonly number: number }
  | {
      readonly way: "putBack" | "adopt";
      /** The latest version then, and how many numbers differed from it. */
      readonly number: number;
      readonly edits: number;
    };

export interface VersionsProposal extends YearProposal {
  readonly asked: Asked;
}
