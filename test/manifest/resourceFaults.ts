import { all, attribute, localized, resources } from "./manifestXml";

/** Characters allowed in one string, by the section of Resources it stands in. */
const limits: Readonly<Record<string, number>> = { Images: 2048, Urls: 2048, ShortStrings: 125, LongStrings: 250 };

/** Which section an element that carries a resid takes its resource from. Description is the only long string. */
const sectionOf: Readonly<Record<string, string>> = {
  Runtime: "Urls",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Namespace: "ShortStrings",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
  Image: "Images",
};

/** The one text that must be the same in every language: formulas carry it. */
const neverLocalized = "Functions.Namespace";

/** What Microsoft's validator would say about references and resources, and what our own rules add. */
export function resourceFaults(manifest: Element): string[] {
  const faults: string[] = [];
  const defined = resources(manifest);
  const users = [...manifest.getElementsByTagName("*")].filter((element) => element.hasAttribute("resid"));
  const used = new Set(users.map((element) => attribute(element, "resid")));

  for (const element of users) {
    const resid = attribute(element, "resid");
    const resource = defined.find(({ id }) => id === resid);
    if (resid.length > 32) faults.push(`resid ${resid} has more than 32 characters`);
    if (!resource) faults.push(`${element.localName} refers to ${resid}, which is not defined`);
    else if (resource.kind !== sectionOf[element.localName])
      faults.push(`${element.localName} refers to ${resid}, which is in ${resource.kind}`);
  }
  for (const { id, kind, values } of defined) {
    if (defined.filter((other) => other.id === id).length > 1) faults.push(`${id} is defined twice`);
    if (!used.has(id)) faults.push(`${id} is never used`);
    for (const [locale, value] of Object.entries(values)) {
      const limit = limits[kind] ?? 0;
      if (value === "") faults.push(`${id} is empty in ${locale}`);
      if (value.length > limit) faults.push(`${id} has more than ${limit} characters in ${locale}`);
    }
    const isText = kind === "ShortStrings" || kind === "LongStrings";
    if (isText && id !== neverLocalized && values["zh-CN"] === undefined) faults.push(`${id} lacks zh-CN`);
    if (id === neverLocalized && Object.keys(values).length > 1) faults.push(`${id} must not be localized`);
  }
  for (const [name, limit] of [
    ["DisplayName", 125],
    ["Description", 250],
  ] as const) {
    const setting = all(manifest, name).find((element) => element.parentElement === manifest);
    const values = setting ? localized(setting) : {};
    if (!values["zh-CN"]) faults.push(`${name} lacks zh-CN`);
    if (Object.values(values).some((value) => value.length > limit)) faults.push(`${name} is longer than ${limit}`);
  }
  return faults;
}
