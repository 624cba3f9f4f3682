import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { systemPart } from "../support/systemPart";

/** A folder of its own for the files of one test. */
export function scratch(): string {
  return mkdtempSync(join(tmpdir(), "planboard-files-"));
}

/**
 * Opens a workbook in LibreOffice without a window, calculates it and saves it in another form ("xlsx", "pdf").
 * Returns the path of the new file.
 */
export function convert(path: string, form: "xlsx" | "pdf"): string {
  const folder = scratch();
  // A profile of its own: a LibreOffice that is open already would take the call and answer nothing.
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync(systemPart("office"), ["--headless", profile, "--convert-to", form, "--outdir", folder, path], {
    stdio: "pipe",
    timeout: 180000,
  });
  return join(folder, basename(path).replace(/\.xlsx$/, `.${form}`));
}

export type Value = string | number | boolean | null;

/** A calculated workbook: values by sheet and address, dates as serial numbers, errors as "#N/A" and the like. */
export type Calculated = Readonly<Record<string, Readonly<Record<string, Value>>>>;

const reader = `
import json, sys, warnings, datetime, openpyxl
from openpyxl.utils.datetime import to_excel
warnings.simplefilter("ignore")
book = openpyxl.load_workbook(sys.argv[1], data_only=True)
plain = lambda v: to_excel(v) if isinstance(v, (datetime.datetime, datetime.date, datetime.time)) else v
print(json.dumps({s.title: {c.coordinate: plain(c.value) for r in s.iter_rows() for c in r if c.value is not None} for s in book}))
`;

/** Reads the values of a workbook that has been calculated; empty texts are missing. */
export function readValues(path: string): Calculated {
  const text = execFileSync(systemPart("python"), ["-c", reader, path], { encoding: "utf8", maxBuffer: 1 << 28 });
  return JSON.parse(text) as Calculated;
}
