import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { officeScript, shippedPane, withPolicy } from "../../webpack/securityPolicy.cjs";

const root = join(__dirname, "../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const filesIn = (folder: string, ending: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`);

beforeAll(() => {
  if (!existsSync(join(root, "dist-preview/index.html")))
    throw new Error("Nothing is built: run `npm run build` first.");
});

/** The directives of a page's policy. */
function policyOf(html: string): Record<string, string[]> {
  const [, text = ""] = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(html) ?? [];
  return Object.fromEntries(text.split("; ").map((one) => [one.split(" ")[0]!, one.split(" ").slice(1)]));
}

const pages = [...filesIn("dist", ".html"), ...filesIn("dist-preview", ".html")].filter(
  (file) => !file.includes("/lib/"),
);

describe("content security policy", () => {
  it("there are the pages we know", () => {
    expect(pages.sort()).toEqual([
      "dist-preview/assets/help.html",
      "dist-preview/assets/help.zh-CN.html",
      "dist-preview/index.html",
      "dist-preview/taskpane.html",
      "dist/assets/help.html",
      "dist/assets/help.zh-CN.html",
      "dist/taskpane.html",
    ]);
  });

  it.each(pages)(
    "%s has one, before anything it is about; only what is named is allowed, and no code in the page",
    (file) => {
      const html = read(file);
      expect(html.match(/Content-Security-Policy/g)).toHaveLength(1);
      expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.search(/<(script|style|link|title)/));
      const policy = policyOf(html);
      expect(policy).toMatchObject({ "default-src": ["'none'"], "base-uri": ["'none'"], "form-action": ["'none'"] });
      expect(Object.values(policy).flat()).not.toContain("'unsafe-eval'");
      expect(policy["script-src"] ?? []).not.toContain("'unsafe-inline'");
      expect(
        Object.values(policy)
          .flat()
          .filter((source) => /\*|^https?:$|^data:$/.test(source)),
      )
        // The grid's icons are data in its style sheet.
        .toEqual(file === "dist-preview/index.html" ? ["data:", "data:"] : []);
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|\son\w+=|javascript:/i);
      expect(html).not.toMatch(/\sstyle=/);
    },
  );

  it.each(pages.filter((file) => file !== "dist-preview/index.html"))("%s allows the very styles it holds", (file) => {
    const styles = [...read(file).matchAll(/<style>([^]*?)<\/style>/g)].map(([, text]) => text!);
    const hashes = styles.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
    expect(policyOf(read(file))["style-src"]).toEqual(expect.arrayContaining(hashes));
    expect(policyOf(read(file))["style-src"]).not.toContain("'unsafe-inline'");
  });

  it("the add-in lets in Microsoft's script and the page it asks for trust, sends nothing, and the preview less", () => {
    const office = "https://appsforoffice.microsoft.com";
    const shipped = policyOf(read("dist/taskpane.html"));
    expect(shipped).toMatchObject({ "script-src": ["'self'", office], "frame-src": [office], "img-src": ["'self'"] });
    expect(shipped).not.toHaveProperty("connect-src");
    const preview = policyOf(read("dist-preview/taskpane.html"));
    expect(preview).toMatchObject({ "script-src": ["'self'"], "img-src": ["'self'"] });
    expect(Object.keys(preview)).not.toEqual(expect.arrayContaining(["connect-src", "frame-src"]));
  });

  it("follows the cloud: office.js of 21Vianet and nothing of the other", () => {
    const html = shippedPane(read("src/taskpane/taskpane.html"), { cloud: "china" });
    expect(html).toContain('src="https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js"');
    expect(policyOf(html)["script-src"]).toEqual(["'self'", "https://appsforoffice.cdn.partner.office365.cn"]);
    expect(html).not.toContain("appsforoffice.microsoft.com");
    expect(() => officeScript("mars")).toThrow('PLANBOARD_CLOUD is "mars". It can be "world" or "china".');
    expect(() => officeScript("constructor")).toThrow("PLANBOARD_CLOUD");
  });

  it("is asked for once only", () => {
    const once = withPolicy("help", "<head><meta charset=utf-8></head>");
    expect(() => withPolicy("help", once)).toThrow("policy of its own");
    expect(() => withPolicy("help", "<head></head>")).toThrow("no charset");
  });
});

describe("what is shipped asks nothing of anyone", () => {
  const scripts = filesIn("dist", ".js");

  /** Addresses in the scripts: names of XML vocabularies, and where React explains an error. None is ever asked for. */
  const harmless = [
    /^http:\/\/www\.w3\.org\/(1998\/Math\/MathML|1999\/xlink|2000\/svg|XML\/1998\/namespace)$/,
    /^https:\/\/react\.dev\/errors\/$/,
  ];

  it.each(scripts)("%s has no way to send anything", (file) => {
    const ways =
      /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|importScripts|serviceWorker|new Worker|new Image\b/g;
    expect(read(file).match(ways)).toBeNull();
  });

  it.each(scripts)("%s makes no code of texts", (file) => {
    expect(read(file).match(/\beval\s*\(|new Function\b|document\.write|insertAdjacentHTML/g)).toBeNull();
  });

  it.each(scripts)("%s names no address but harmless ones", (file) => {
    const addresses = [...read(file).matchAll(/\b(?:https?|wss?|ftp):\/\/[^\s"'`)<>\\]+/g)].map(([address]) => address);
    expect(addresses.filter((address) => !harmless.some((one) => one.test(address)))).toEqual([]);
  });

  it("React alone can set innerHTML, for dangerouslySetInnerHTML, which eslint refuses in our code", () => {
    const holders = scripts.filter((file) => read(file).includes("innerHTML"));
    expect(holders.every((file) => read(file).includes("react.dev/errors"))).toBe(true);
    expect(scripts.filter((file) => !holders.includes(file)).length).toBeGreaterThan(2);
  });

  it("source maps, which would be asked for, are not there", () => {
    expect(filesIn("dist", ".map")).toEqual([]);
    expect(scripts.filter((file) => read(file).includes("sourceMappingURL"))).toEqual([]);
  });
});
