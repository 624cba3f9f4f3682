import type { GiveWay } from "../../planning/targets/plan/types";
import { lineChoices, type GiveWayChoices } from "../plan/giveWay";
import { stored } from "./stored";

/** What gives way to a change of a plan: asked once, then a setting of the pane in this browser. */
export interface GiveWayChoice {
  /** The same object until something is said. */
  readonly get: () => GiveWayChoices;
  readonly say: (choice: Partial<GiveWayChoices>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

const ways: readonly GiveWay[] = ["months", "quarter", "siblings", "none"];

/** The choice over a storage that may not be there; what something else left in it is no choice. */
export function giveWayChoice(storage: () => Storage): GiveWayChoice {
  const listeners = new Set<() => void>();
  const [months, lines] = [stored(storage, "planboard.giveWay"), stored(storage, "planboard.giveWayLines")];
  const typed = { months: months.read(), lines: lines.read() };
  let choices: GiveWayChoices = {
    months: ways.find((way) => way === typed.months),
    lines: lineChoices.find((way) => way === typed.lines),
  };
  return {
    get: () => choices,
    say: (choice) => {
      choices = { ...choices, ...choice };
      if (choice.months) months.write(choice.months);
      if (choice.lines) lines.write(choice.lines);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
