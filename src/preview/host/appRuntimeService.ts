import { HostObject } from "./wire/hostObject";

type RuntimeState = "Visible" | "Background" | "Inactive";

/** `Office.addin.showAsTaskpane()` and `hide()`: the page beside the grid always shows the pane, so only the word is kept. */
export class AppRuntimeService extends HostObject {
  readonly className = "AppRuntimeService";
  private state: RuntimeState = "Visible";

  GetAppRuntimeState(): RuntimeState {
    return this.state;
  }

  SetAppRuntimeState(state: RuntimeState): void {
    this.state = state;
  }
}
