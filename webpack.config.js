const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { FunctionsMetadata } = require("./webpack/functionsMetadata.cjs");
const { manifestFor } = require("./webpack/manifest.cjs");
const { PolicyPlugin } = require("./webpack/policyPlugin.cjs");
const { shippedPane, withPolicy } = require("./webpack/securityPolicy.cjs");
const { typescript } = require("./webpack/typescript.cjs");
const preview = require("./webpack/preview.cjs");

const dist = path.join(__dirname, "dist");
const devUrl = "https://localhost:3000/";

/**
 * Three outputs: `functions.js` (a classic script of its own, so that the first calculation never waits for the pane),
 * the task pane, and the browser preview, which is built outside `dist` because it is never shipped.
 */
module.exports = async (_env, { mode = "production" } = {}) => {
  // Where the add-in will be served from; the manifest is made for it.
  const url = process.env.PLANBOARD_URL ?? devUrl;
  // Whose Microsoft 365 it is for: "world", or "china" for the one that 21Vianet operates.
  const cloud = process.env.PLANBOARD_CLOUD;
  const shared = {
    mode,
    context: __dirname,
    devtool: mode === "production" ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [typescript()] },
    cache: { type: "filesystem", cacheDirectory: path.join(__dirname, ".cache", "webpack") },
    performance: { hints: false },
    stats: "errors-warnings",
  };

  const functions = {
    ...shared,
    name: "functions",
    entry: { functions: "./src/functions/index.ts", "functions.zh": "./src/functions/chinese.ts" },
    // No chunk loading, no globals beside CustomFunctions: the script also runs in Excel's bare function runtime.
    output: { path: dist, filename: "[name].js", iife: true, chunkFormat: false, chunkLoading: false },
    target: ["es2021"],
    optimization: {
      // Every byte of it is loaded before the first calculation.
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.terserMinify,
          minimizerOptions: {
            ecma: 2021,
            toplevel: true,
            compress: { passes: 4, inline: 1, keep_fargs: false, pure_getters: true, unsafe_arrows: true },
          },
          extractComments: false,
        }),
      ],
    },
    plugins: [new FunctionsMetadata()],
  };

  const taskpane = {
    ...shared,
    name: "taskpane",
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: { path: dist, filename: "[name].js", chunkFilename: "[name].js", publicPath: "" },
    target: ["web", "es2021"],
    plugins: [
      new HtmlPlugin({ template: "./src/taskpane/taskpane.html", filename: "taskpane.html", inject: false }),
      new PolicyPlugin({
        "taskpane.html": (html) => shippedPane(html, { cloud, development: mode === "development" }),
        "assets/help.html": (html) => withPolicy("help", html),
        "assets/help.zh-CN.html": (html) => withPolicy("help", html),
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.{png,html}", to: "assets/[name][ext]" },
          { from: "manifest.xml", to: "manifest.xml", transform: (xml) => manifestFor(url, xml.toString()) },
        ],
      }),
    ],
    devServer: {
      port: 3000,
      server: { type: "https", options: await developmentCertificate() },
      headers: { "Access-Control-Allow-Origin": "*" },
      static: false,
      hot: false,
      liveReload: true,
    },
  };

  return [functions, taskpane, { ...preview({ mode, shared, dist }), dependencies: ["functions", "taskpane"] }];
};

/** Excel loads add-ins over https only; the certificate is made once by Microsoft's tool, and only for the dev server. */
async function developmentCertificate() {
  if (!process.env.WEBPACK_SERVE) return {};
  return require("office-addin-dev-certs").getHttpsServerOptions();
}
