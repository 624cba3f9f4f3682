import { messageLanguage } from "../../src/functions/language";
import { caller } from "./support/call";

const call = caller();
/** Office as it is in the shared runtime. */
const reader = (displayLanguage: string | undefined) =>
  Object.assign(globalThis, { Office: { context: { displayLanguage } } });
afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

describe("the language of messages is the reader's where Office tells it", () => {
  it.each([
    ["zh-CN", "en", "zh"],
    ["zh", "en", "zh"],
    ["zh-TW", "en", "zh"],
    ["en-US", "甲", "en"],
    ["fr-FR", "甲", "en"],
    [undefined, "甲", "zh"],
    [undefined, "a", "en"],
  ])("Office in %s, texts such as %j: %s", (language, text, expected) => {
    reader(language);
    expect(messageLanguage([[[text]]])).toBe(expected);
  });

  it("is that of the texts where there is no Office, as in Excel's bare function runtime", () => {
    expect(messageLanguage([[["甲"]]])).toBe("zh");
    expect(messageLanguage([[["a"]]])).toBe("en");
  });

  it("words of results never follow the reader", () => {
    reader("zh-CN");
    expect(call("STATUS", 1)).toEqual([["on track"]]);
    expect(call("STATUS", "x")).toBe("#VALUE! 比率：文字“x”不是数字。请填数字或 0。");
    reader("en-US");
    expect(call("GRADEREASON", "市长的朋友")).toEqual([["未知信号：市长的朋友"]]);
    expect(call("SPLIT", 1, [["甲"]])).toBe('#VALUE! weights: the text "甲" is not a number. Type a number, or 0.');
  });
});
