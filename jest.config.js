const { typescript } = require("./webpack/typescript.cjs");

/** Unit and host tests. Files (LibreOffice) and browser (Chromium) are projects of their own: `npm run test:files`, `test:browser`. */
const transform = {
  "^.+\\.(t|j)sx?$": ["@swc/jest", { ...typescript().options, module: { type: "commonjs" } }],
};

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch,
  transform,
  testEnvironment: "node",
  ...more,
});

module.exports = {
  projects: [
    project("unit", ["<rootDir>/test/{planning,functions,sheets,locale,jobs,manifest,project}/**/*.test.ts"]),
    project("pane", ["<rootDir>/test/taskpane/**/*.test.tsx"], { testEnvironment: "jsdom" }),
    project("host", ["<rootDir>/test/{preview,workbook}/**/*.test.ts"]),
    project("files", ["<rootDir>/test/files/**/*.test.ts"]),
    project("browser", ["<rootDir>/test/browser/**/*.test.ts"]),
  ],
  testTimeout: 120000,
};
