const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { PolicyPlugin } = require("./policyPlugin.cjs");
const { withPolicy } = require("./securityPolicy.cjs");

/** What Microsoft's client loads when it runs in Excel on the web. */
const office = ["office.js", "excel-web-16.00.js", "en-us/office_strings.js", "zh-cn/office_strings.js"];

/**
 * The browser preview: the grid page around the add-in exactly as it was built into `dist`. Only the pane's HTML
 * differs: office.js comes from here instead of Microsoft's CDN, after a script that connects it to the page.
 */
module.exports = ({ shared, dist }) => {
  const root = shared.context;
  return {
    ...shared,
    name: "preview",
    entry: { preview: "./src/preview/page/index.ts", paneBoot: "./src/preview/page/paneBoot.ts" },
    output: { path: path.join(root, "dist-preview"), filename: "[name].js", publicPath: "" },
    target: ["web", "es2021"],
    module: {
      rules: [...shared.module.rules, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] }],
    },
    // Never shipped and only served on this machine: minimizing Univer would cost more time than it saves.
    optimization: { minimize: false },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new HtmlPlugin({
        template: "./src/preview/page/index.html",
        filename: "index.html",
        chunks: ["preview"],
        minify: false,
      }),
      new PolicyPlugin({
        "index.html": (html) => withPolicy("preview", html),
        // That of the add-in lets Microsoft's hosts in; everything the preview needs is local.
        "taskpane.html": (html) => withPolicy("pane", html),
      }),
      new CopyPlugin({
        patterns: [
          { from: dist, globOptions: { ignore: ["**/manifest.xml", "**/taskpane.html"] } },
          { from: path.join(dist, "taskpane.html"), transform: (html) => paneForPreview(html.toString()) },
          { from: "assets/*.png", to: "assets/[name][ext]" },
          ...office.map((file) => ({
            from: path.join(root, "node_modules/@microsoft/office-js/dist", file),
            to: `lib/${file}`,
          })),
        ],
      }),
    ],
  };
};

/** Swaps office.js of the CDN for the local one, puts the preview's boot script before it, takes the policy off. */
function paneForPreview(html) {
  const cdn = /<script[^>]*\bsrc="?https:\/\/[^">\s]*\/office\.js"?[^>]*>\s*<\/script>/;
  if (!cdn.test(html)) throw new Error("taskpane.html loads no office.js from Microsoft's CDN");
  const local = html.replace(cdn, '<script src="paneBoot.js"></script>\n<script src="lib/office.js"></script>');
  return local.replace(/\s*<meta[^>]*http-equiv="?Content-Security-Policy"?[^>]*>/i, "");
}
