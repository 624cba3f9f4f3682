/**
 * The part of Microsoft's manifest schema (version 1.1, task pane, VersionOverrides 1.0) that Planboard uses: the
 * children of each element in the order required. Elements are named by their xsi:type where they have one, since a
 * custom-functions ExtensionPoint holds other things than a ribbon one. `!` marks a child that must be there.
 */
const children: Readonly<Record<string, string>> = {
  TaskPaneApp:
    "Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl HighResolutionIconUrl " +
    "SupportUrl AppDomains Hosts Requirements DefaultSettings! Permissions! VersionOverridesV1_0 ExtendedOverrides",
  DisplayName: "Override",
  Description: "Override",
  IconUrl: "Override",
  HighResolutionIconUrl: "Override",
  SupportUrl: "Override",
  AppDomains: "AppDomain!",
  Requirements: "Sets Methods",
  Sets: "Set!",
  DefaultSettings: "SourceLocation!",
  SourceLocation: "Override",
  VersionOverridesV1_0: "Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins",
  Hosts: "Host Workbook",
  Workbook: "Runtimes AllFormFactors DesktopFormFactor",
  Runtimes: "Runtime!",
  AllFormFactors: "CustomFunctions",
  CustomFunctions: "Script! Page! Metadata Namespace",
  Script: "SourceLocation!",
  Page: "SourceLocation!",
  Metadata: "SourceLocation!",
  DesktopFormFactor: "GetStarted FunctionFile PrimaryCommandSurface!",
  GetStarted: "Title! Description! LearnMoreUrl!",
  PrimaryCommandSurface: "OfficeTab CustomTab",
  OfficeTab: "Group!",
  Group: "Label! Icon! Button!",
  Icon: "Image!",
  Button: "Label! Supertip! Icon! ShowTaskpane ExecuteFunction Enabled",
  Supertip: "Title! Description!",
  ShowTaskpane: "TaskpaneId SourceLocation! Title",
  ExecuteFunction: "FunctionName!",
  Resources: "Images Urls ShortStrings LongStrings",
  Images: "Image!",
  Urls: "Url!",
  ShortStrings: "String!",
  LongStrings: "String!",
  Image: "Override",
  Url: "Override",
  String: "Override",
};

const xsi = "http://www.w3.org/2001/XMLSchema-instance";
const nameOf = (element: Element) => element.getAttributeNS(xsi, "type") ?? element.localName;

/** Where the elements below `element` break the schema: unknown here, out of order, or missing. */
export function schemaFaults(element: Element): string[] {
  const parent = nameOf(element);
  const rules = (children[parent] ?? "").split(" ").filter(Boolean);
  const order = rules.map((rule) => rule.replace("!", ""));
  const found = [...element.children].map(nameOf);
  const faults = rules
    .filter((rule) => rule.endsWith("!") && !found.includes(rule.slice(0, -1)))
    .map((rule) => `${parent} lacks ${rule.slice(0, -1)}`);
  found.forEach((name, index) => {
    if (!order.includes(name)) faults.push(`${parent} cannot hold ${name}`);
    else if (found.slice(0, index).some((earlier) => order.indexOf(earlier) > order.indexOf(name)))
      faults.push(`${parent} has ${name} too late`);
  });
  return [...faults, ...[...element.children].flatMap(schemaFaults)];
}
