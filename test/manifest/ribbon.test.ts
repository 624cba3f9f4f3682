/** @jest-environment jsdom */
import { all, attribute, manifestXml, parseManifest, resources } from "./manifestXml";

const manifest = parseManifest(manifestXml);
const byId = new Map(resources(manifest).map((resource) => [resource.id, resource.values]));

/** The resid of the only element of this name in `element`. */
const resid = (element: Element, name: string) => all(element, name).map((found) => attribute(found, "resid"));
const words = (id: string | undefined) => Object.values(byId.get(id ?? "") ?? {});
const xsiType = (element: Element) => attribute(element, "xsi:type");

const buttons = all(manifest, "Control").map((control) => ({
  label: words(resid(control, "Label")[0]),
  title: words(resid(control, "Title")[0]),
  tip: words(resid(control, "Description")[0]),
  action: all(control, "Action").map((action) =>
    `${xsiType(action)} ${all(action, "FunctionName")[0]?.textContent ?? ""}`.trim(),
  )[0],
  icons: all(control, "Image").map((image) => `${attribute(image, "size")} ${attribute(image, "resid")}`),
}));

describe("ribbon group Planboard on the Home tab", () => {
  it("stands on Excel's own Home tab", () => {
    expect(attribute(all(manifest, "OfficeTab")[0]!, "id")).toBe("TabHome");
    expect(words(resid(all(manifest, "Group")[0]!, "Label")[0])).toEqual(["Planboard", "Planboard"]);
  });

  it.each([
    [
      0,
      "Planboard",
      "Planboard",
      "ShowTaskpane",
      "See what this workbook holds and what to do next.",
      "查看工作簿里有什么、下一步做什么。",
    ],
    [
      1,
      "Grade Leads",
      "意向分级",
      "ExecuteFunction openGrade",
      "Grade leads O, A, B or C by evidence, with reasons and next contact dates. You see every change before it is written.",
      "按信号把客户定为 O、A、B、C 级，给出理由和下次联系日期。写入前可逐条预览。",
    ],
    [
      2,
      "Split Target",
      "目标分解",
      "ExecuteFunction openSplit",
      "Split an annual total into quarters and months that add up exactly.",
      "把年度总量分到季度和月，合计分毫不差。",
    ],
    [
      3,
      "Build Board",
      "进度看板",
      "ExecuteFunction openBoard",
      "Compare plan and sales on a board of live formulas that colleagues can open without Planboard.",
      "用原生公式对照计划与销售，没有安装的同事也能打开更新。",
    ],
  ])("button %i is %s (%s): %s", (index, english, chinese, action, tip, tipChinese) => {
    expect(buttons[index]).toMatchObject({
      label: [english, chinese],
      title: [english, chinese],
      tip: [tip, tipChinese],
      action,
    });
  });

  it("has four buttons, each with a drawing for every size", () => {
    const names = ["Icon", "Grade", "Split", "Board"];
    const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
    expect(buttons.map(({ icons }) => icons)).toEqual(
      names.map((name) => sizes.map((size) => `${size} ${name}.${size}`)),
    );
  });
});

describe("shared runtime", () => {
  it("is required, lives long, and is one page for functions, buttons and pane", () => {
    const runtime = all(manifest, "Runtime").map((element) => [
      attribute(element, "resid"),
      attribute(element, "lifetime"),
    ]);
    expect(runtime).toEqual([["Taskpane.Url", "long"]]);
    expect(resid(all(manifest, "Page")[0]!, "SourceLocation")).toEqual(["Taskpane.Url"]);
    expect(resid(manifest, "FunctionFile")).toEqual(["Taskpane.Url"]);
    expect(all(manifest, "Action").flatMap((action) => resid(action, "SourceLocation"))).toEqual(["Taskpane.Url"]);
    const required = all(manifest, "Set").map((set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`);
    expect(required).toEqual(["SharedRuntime 1.1", "ExcelApi 1.14"]);
  });

  it("opens the same page by the ribbon and by the pane's own setting", () => {
    const [setting] = all(manifest, "DefaultSettings").flatMap((element) => all(element, "SourceLocation"));
    expect(attribute(setting!, "DefaultValue")).toBe(byId.get("Taskpane.Url")?.["en-US"]);
  });

  it("names the functions' script, their help in both languages, and the namespace PLAN", () => {
    expect(byId.get("Functions.Script.Url")).toEqual({ "en-US": "https://localhost:3000/functions.js" });
    expect(byId.get("Functions.Metadata.Url")).toEqual({
      "en-US": "https://localhost:3000/functions.json",
      "zh-CN": "https://localhost:3000/functions.zh-CN.json",
    });
    expect(byId.get("Functions.Namespace")).toEqual({ "en-US": "PLAN" });
  });
});
