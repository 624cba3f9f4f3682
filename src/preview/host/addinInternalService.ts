import { HostObject } from "./wire/hostObject";

/** By this service the client reports, once, that it can take ribbon commands. */
export class AddinInternalService extends HostObject {
  readonly className = "AddinInternalService";

  NotifyActionHandlerReady(): void {
    // The preview has no ribbon that waits for it.
  }
}
