import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import importX from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";

/**
 * The rooms of the house: who may import whom. Data flows one way (cells → workbook → planning → sheets → workbook),
 * and nothing but the preview knows that there may be no Excel.
 */
const rooms = {
  planning: [],
  locale: [],
  functions: ["planning", "locale"],
  sheets: ["planning", "locale"],
  workbook: ["planning", "sheets"],
  jobs: ["planning", "sheets", "workbook/types", "locale"],
  taskpane: ["planning", "sheets", "workbook", "jobs", "locale"],
  preview: ["planning", "sheets", "workbook", "jobs", "locale", "functions"],
};
const zones = Object.entries(rooms).map(([room, may]) => ({
  target: `./src/${room}`,
  from: "./src",
  except: [`./${room}`, ...may.flatMap((name) => [`./${name}`, `./${name}.ts`])],
  message: `${room}/ may import only: ${may.join(", ") || "nothing outside itself"}. See CONTRIBUTING.md, The rooms.`,
}));

// The plugin's own rules; its ready-made configs bring older copies of typescript-eslint and prettier along.
const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
);

const plain = {
  "no-restricted-globals": [
    "error",
    "Excel",
    "Office",
    "OfficeRuntime",
    "CustomFunctions",
    "window",
    "document",
    "localStorage",
  ],
};

/** What makes markup or code of a text. Names come from other people's workbooks: they are shown as text, always. */
const textAsCode = [
  ...["innerHTML", "outerHTML", "srcdoc", "srcDoc"].map((name) => ({
    selector: `:matches(MemberExpression[property.name='${name}'], Property[key.name='${name}'], JSXAttribute[name.name='${name}'])`,
    message: "Make elements and set their textContent: a name in a workbook may be markup.",
  })),
  {
    selector:
      "MemberExpression[property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseFromString)$/]",
    message: "Make elements and set their textContent: a name in a workbook may be markup.",
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^(write|writeln)$/]",
    message: "Make elements and set their textContent: a name in a workbook may be markup.",
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML']",
    message: "React shows text as text: leave it to that.",
  },
];
const todayIsAnArgument = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: "Take the date as an argument.",
};

export default tseslint.config(
  { ignores: ["dist", "dist-preview", "node_modules", ".cache", "test-output", "coverage"] },
  ...tseslint.configs.strict,
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}", "bench/**/*.ts"],
    plugins: { "import-x": importX, "react-hooks": reactHooks, "office-addins": officeAddins },
    settings: { "import-x/resolver": { node: { extensions: [".ts", ".tsx", ".js"] } } },
    rules: {
      ...officeRules,
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "import-x/no-restricted-paths": ["error", { zones }],
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    // So that no-implied-eval knows them.
    languageOptions: { globals: { setTimeout: "readonly", setInterval: "readonly", window: "readonly" } },
    rules: {
      "no-restricted-syntax": ["error", ...textAsCode],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
    },
  },
  // Pure rooms: no Office, no browser, no clock.
  {
    files: ["src/{planning,sheets,jobs,locale}/**/*.ts"],
    rules: {
      ...plain,
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "Take the date as an argument." },
      ],
      "no-restricted-syntax": ["error", ...textAsCode, todayIsAnArgument],
    },
  },
  { files: ["test/**/*"], rules: { "@typescript-eslint/no-non-null-assertion": "off", "no-console": "off" } },
  {
    files: ["**/*.{js,cjs,mjs}"],
    rules: { "@typescript-eslint/no-require-imports": "off", "no-console": "off" },
  },
);
