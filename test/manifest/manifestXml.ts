import { readFileSync } from "node:fs";
import { join } from "node:path";

export const root = join(__dirname, "..", "..");

/** The manifest as committed, which is the one for development. */
export const manifestXml = readFileSync(join(root, "manifest.xml"), "utf8");

/** Parses a manifest. Throws the parser's own words when the XML is not well-formed. */
export function parseManifest(xml: string): Element {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const fault = document.getElementsByTagName("parsererror")[0];
  if (fault) throw new Error(fault.textContent ?? "not well-formed");
  return document.documentElement;
}

/** Every element of a name, wherever it stands; the namespace prefix is ignored. */
export const all = (manifest: Element, name: string): Element[] =>
  [...manifest.getElementsByTagName("*")].filter((element) => element.localName === name);

export const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";

/** A resource and its value for each locale: the default under "en-US". */
export interface Resource {
  readonly id: string;
  readonly kind: string;
  readonly values: Readonly<Record<string, string>>;
}

/** What is defined under Resources, in order. */
export function resources(manifest: Element): Resource[] {
  const sections = all(manifest, "Resources").flatMap((element) => [...element.children]);
  return sections.flatMap((section) =>
    [...section.children].map((element) => ({
      id: attribute(element, "id"),
      kind: section.localName,
      values: localized(element),
    })),
  );
}

/** The default value and the overrides of a setting. */
export function localized(element: Element): Record<string, string> {
  const values: Record<string, string> = { "en-US": attribute(element, "DefaultValue") };
  for (const override of element.children) values[attribute(override, "Locale")] = attribute(override, "Value");
  return values;
}

/** Every address in the manifest, each once. */
export function addresses(manifest: Element): string[] {
  const settings = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation"].flatMap((name) =>
    all(manifest, name)
      .filter((element) => element.hasAttribute("DefaultValue"))
      .flatMap((element) => Object.values(localized(element))),
  );
  const linked = resources(manifest)
    .filter(({ kind }) => kind === "Images" || kind === "Urls")
    .flatMap(({ values }) => Object.values(values));
  return [...new Set([...settings, ...linked])];
}
