/** @jest-environment jsdom */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { manifestFor } from "../../webpack/manifest.cjs";
import { addresses, manifestXml, parseManifest, root } from "./manifestXml";
import { resourceFaults } from "./resourceFaults";

const manifest = parseManifest(manifestXml);
const base = "https://localhost:3000/";

/** Files the build makes; all others the manifest names are committed under assets/. */
const outputs = ["taskpane.html", "functions.js", "functions.json", "functions.zh-CN.json"];

describe("resources of manifest.xml", () => {
  it("resolve, are used, keep the limits of length and are there in Chinese", () => {
    expect(resourceFaults(manifest)).toEqual([]);
  });

  it.each([
    [
      "a resid without a resource",
      (xml: string) => xml.replace('resid="Grade.Tip"', 'resid="Grade.Hint"'),
      "Description refers to Grade.Hint, which is not defined",
    ],
    [
      "a resid of the wrong kind",
      (xml: string) => xml.replace('resid="Grade.Tip"', 'resid="Grade.Label"'),
      "Description refers to Grade.Label, which is in ShortStrings",
    ],
    [
      "a resid of 33 characters",
      (xml: string) => xml.replaceAll('"Help.Url"', `"${"H".repeat(33)}"`),
      `resid ${"H".repeat(33)} has more than 32 characters`,
    ],
    [
      "a resource nobody uses",
      (xml: string) => xml.replace('resid="Split.20"', 'resid="Split.16"'),
      "Split.20 is never used",
    ],
    [
      "a resource defined twice",
      (xml: string) => xml.replace('<bt:Image id="Split.20"', '<bt:Image id="Split.16"'),
      "Split.16 is defined twice",
    ],
    [
      "a short string of 126 characters",
      (xml: string) => xml.replace('"Split Target"', `"${"x".repeat(126)}"`),
      "Split.Label has more than 125 characters in en-US",
    ],
    [
      "a long string of 251 characters",
      (xml: string) => xml.replace("合计分毫不差。", "合".repeat(251)),
      "Split.Tip has more than 250 characters in zh-CN",
    ],
    [
      "a text without Chinese",
      (xml: string) => xml.replace('<bt:Override Locale="zh-CN" Value="目标分解" />', ""),
      "Split.Label lacks zh-CN",
    ],
    [
      "a localized namespace",
      (xml: string) =>
        xml.replace(
          'DefaultValue="PLAN" />',
          'DefaultValue="PLAN"><bt:Override Locale="zh-CN" Value="计划" /></bt:String>',
        ),
      "Functions.Namespace must not be localized",
    ],
    [
      "a description without Chinese",
      (xml: string) => xml.replace(/<Override Locale="zh-CN" Value="在[^>]*>/, ""),
      "Description lacks zh-CN",
    ],
  ])("the check sees %s", (_what, broken, fault) => {
    expect(resourceFaults(parseManifest(broken(manifestXml)))).toContain(fault);
  });

  it("lead to https addresses of one place", () => {
    const found = addresses(manifest);
    expect(found.length).toBeGreaterThan(36);
    expect(found.filter((address) => !address.startsWith(base))).toEqual([]);
  });

  it("lead to files in assets/ or outputs of the build", () => {
    const files = addresses(manifest).map((address) => address.slice(base.length));
    expect(files.filter((file) => !outputs.includes(file) && !existsSync(join(root, file)))).toEqual([]);
    expect(outputs.filter((file) => !files.includes(file))).toEqual([]);
  });
});

describe("manifestFor(url, xml) moves the manifest to another place", () => {
  it.each([
    // url                                base
    ["https://example.com", "https://example.com/"],
    ["https://example.com/", "https://example.com/"],
    ["https://example.com:8443/planboard", "https://example.com:8443/planboard/"],
    ["https://example.com/a&b/$&/", "https://example.com/a&b/$&/"],
    ["https://localhost:30001/", "https://localhost:30001/"],
  ])("%s", (url, place) => {
    const xml = manifestFor(url, manifestXml);
    const moved = parseManifest(xml);
    expect(addresses(moved)).toEqual(addresses(manifest).map((address) => place + address.slice(base.length)));
    expect(xml).not.toMatch(/localhost:3000\b/);
    expect(resourceFaults(moved)).toEqual([]);
  });

  it("leaves the development manifest as it is", () => {
    expect(manifestFor(base, manifestXml)).toBe(manifestXml);
  });

  it.each([
    "http://example.com/",
    "https://example.com/?a=1",
    "https://example.com/#a",
    "https://me:secret@example.com/",
    "example.com",
  ])("refuses %s, saying what to give", (url) => {
    expect(() => manifestFor(url, manifestXml)).toThrow(/PLANBOARD_URL is ".*plain https address/);
  });
});
