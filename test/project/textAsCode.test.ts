import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** What eslint says about `code` as a file of the pane. */
function lint(code: string): string[] {
  const script = `
    import { ESLint } from "eslint";
    const [result] = await new ESLint().lintText(${JSON.stringify(code)}, { filePath: "src/taskpane/x.tsx" });
    console.log(JSON.stringify(result.messages.map(({ ruleId, message }) => ruleId ?? message)));
  `;
  const options = { cwd: root, encoding: "utf8" } as const;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "--eval", script], options)) as string[];
}

test("eslint refuses every way to make markup or code of a text", () => {
  const code = `
    declare const e: HTMLElement;
    declare const name: string;
    e.innerHTML = name;
    e.outerHTML = name;
    e.insertAdjacentHTML("beforeend", name);
    document.write(name);
    eval(name);
    setTimeout("x()", 1);
    export const f = new Function(name);
    export const a = <div dangerouslySetInnerHTML={{ __html: name }} />;
    export const b = <iframe srcDoc={name} />;
    export const c = "javascript:x()";
    export const d = new DOMParser().parseFromString(name, "text/html");
  `;
  const rules = lint(code);
  expect(rules.filter((rule) => rule === "no-restricted-syntax")).toHaveLength(7);
  expect(rules).toEqual(expect.arrayContaining(["no-eval", "no-implied-eval", "no-new-func", "no-script-url"]));
});
