/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { all, manifestXml, parseManifest, root } from "./manifestXml";
import { schemaFaults } from "./schema";

const manifest = parseManifest(manifestXml);
const text = (name: string) => all(manifest, name).map((element) => element.textContent);
const moved = (what: RegExp, before: string) => {
  const part = what.exec(manifestXml)?.[0] ?? "";
  return manifestXml.replace(part, "").replace(before, part + before);
};

describe("manifest.xml follows Microsoft's schema", () => {
  it("is well-formed, with every element known, in order and complete", () => {
    expect(schemaFaults(manifest)).toEqual([]);
  });

  it.each([
    ["an element out of order", moved(/<Permissions>.*<\/Permissions>/, "<Hosts>"), "TaskPaneApp has Hosts too late"],
    ["an unknown element", manifestXml.replace("<Hosts>", "<Colour /><Hosts>"), "TaskPaneApp cannot hold Colour"],
    ["a button without a tip", manifestXml.replace(/<Supertip>[\s\S]*?<\/Supertip>/, ""), "Button lacks Supertip"],
    [
      "a pane before its id",
      moved(/<TaskpaneId>.*<\/TaskpaneId>/, "</Action>"),
      "ShowTaskpane has TaskpaneId too late",
    ],
  ])("the check sees %s", (_what, xml, fault) => {
    expect(schemaFaults(parseManifest(xml))).toContain(fault);
  });

  it("the parser refuses XML that is not well-formed", () => {
    expect(() => parseManifest(manifestXml.replace("</Resources>", ""))).toThrow();
  });

  it("has a GUID, the version of package.json and plain English as the default", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(text("Id")[0]).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(text("Version")).toEqual([`${version}.0`]);
    expect(text("DefaultLocale")).toEqual(["en-US"]);
  });

  it("asks for no more than to read and write the workbook it is open in, and leads nowhere else", () => {
    expect(text("Permissions")).toEqual(["ReadWriteDocument"]);
    for (const more of ["AppDomain", "WebApplicationInfo", "ExtendedOverrides", "EquivalentAddins"]) {
      expect([more, text(more)]).toEqual([more, []]);
    }
  });

  it("gives every button and group an id of its own", () => {
    const ids = [...all(manifest, "Group"), ...all(manifest, "Control")].map((element) => element.id);
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
