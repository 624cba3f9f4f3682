const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

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

/** Swaps the script of Microsoft's CDN for the local one and puts the preview's boot script before it. */
function paneForPreview(html) {
  const cdn = /<script[^>]*\bsrc="?https:\/\/[^">\s]*\/office\.js"?[^>]*>\s*<\/script>/;
  if (!cdn.test(html)) throw new Error("taskpane.html loads no office.js from Microsoft's CDN");
  const local = html.replace(cdn, '<script src="paneBoot.js"></script>\n<script src="lib/office.js"></script>');
  // A content security policy names Microsoft's hosts; everything the preview needs is local.
  return local.replace(/<meta[^>]*http-equiv="?Content-Security-Policy"?[^>]*>/i, "");
}
