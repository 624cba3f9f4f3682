import type { SettleOptions, YearOfPlan } from "../../jobs/year/types";
import { useServices } from "../services/PaneServices";
import { usePane } from "../shell/PaneContext";
import type { YearPage } from "./useYear";

export interface Settling {
  readonly readAgain: YearPage["readAgain"];
  readonly read: YearOfPlan;
}

/** Goes to the versions and previews there how hand edits are settled. */
export function useSettle({ readAgain, read }: Settling): (way: SettleOptions["way"]) => void {
  const services = useServices();
  const { open, runs, planYear } = usePane();
  return (way) => {
    planYear.say(read.year);
    open("versions");
    void runs.versions.preview(async (say) => {
      const { options } = await readAgain();
      say("working");
      const proposal = services.proposeSettle({ ...options, way });
      const number = read.versions.at(-1)?.number ?? 0;
      return { ...proposal, asked: { way, number, edits: read.handEdits.length } };
    });
  };
}
