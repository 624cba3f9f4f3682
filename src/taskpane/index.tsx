import type { PageId } from "./jobs";
import { openRequests } from "./openRequests";

/**
 * The start of the pane in the shared runtime. This script stays small: custom functions may have started the runtime
 * without any pane, so React and the pane itself are loaded when the pane is shown, once.
 */
const requests = openRequests();
let mounted: Promise<void> | undefined;

function showPane(): Promise<void> {
  mounted ??= import("./mount").then(({ mount }) => mount(requests));
  return mounted;
}

/** A ribbon button: shows the pane on a page. Excel waits for `completed` before it takes the next command. */
function ribbonAction(page: PageId) {
  return async (event: Office.AddinCommands.Event): Promise<void> => {
    requests.ask(page);
    try {
      if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
      await showPane();
    } finally {
      event.completed();
    }
  };
}

void Office.onReady(async () => {
  Office.actions.associate("openPane", ribbonAction("home"));
  Office.actions.associate("openGrade", ribbonAction("grade"));
  Office.actions.associate("openSplit", ribbonAction("split"));
  Office.actions.associate("openBoard", ribbonAction("board"));
  // Not every host says that the pane is hidden; one that does not gets it at once.
  if (document.visibilityState === "visible") await showPane();
  else document.addEventListener("visibilitychange", () => void showPane(), { once: true });
});
