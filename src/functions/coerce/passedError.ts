/** An error value that came in with the arguments and goes out again as it is. */
export class PassedError {
  readonly error: CustomFunctions.Error;

  constructor(error: CustomFunctions.Error) {
    this.error = error;
  }
}

const known =
  /^#((VALUE|DIV\/0|NUM|NULL|REF|SPILL|CALC|BUSY|FIELD|BLOCKED|CONNECT|UNKNOWN)!|N\/A|NAME\?|GETTING_DATA)$/;

/**
 * The error value an argument holds, if any. Excel hands errors over as `CustomFunctions.Error`, as data type objects
 * (`{type: "Error", basicValue: "#N/A"}`) or, in ranges read by other hosts, as the text in the cell.
 */
export function passedError(raw: unknown): PassedError | undefined {
  if (typeof raw === "string") return raw.startsWith("#") && known.test(raw) ? withCode(raw) : undefined;
  if (typeof raw !== "object" || raw === null) return undefined;
  if (raw instanceof CustomFunctions.Error) return new PassedError(raw);
  const { code, type, basicValue } = raw as { code?: unknown; type?: unknown; basicValue?: unknown };
  if (typeof code === "string" && known.test(code)) return withCode(code);
  if (type !== "Error") return undefined;
  return withCode(typeof basicValue === "string" && known.test(basicValue) ? basicValue : "#VALUE!");
}

function withCode(code: string): PassedError {
  return new PassedError(new CustomFunctions.Error(code as CustomFunctions.ErrorCode));
}
