/** An error that the client hands to the add-in as `OfficeExtension.Error` with this `code`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export const itemNotFound = (): HostError => new HostError("ItemNotFound", "The requested resource doesn't exist.");

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError => new HostError("InvalidArgument", message);

export const invalidOperation = (message: string): HostError => new HostError("InvalidOperation", message);

export const accessDenied = (message: string): HostError => new HostError("AccessDenied", message);

/** What the host does not know it says so about: nothing is ever answered by guessing. */
export const notImplemented = (what: string): HostError => new HostError("ApiNotFound", `${what} is not implemented`);
