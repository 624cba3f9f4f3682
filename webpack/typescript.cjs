/** TypeScript and JSX by swc: types are checked by `tsc`, the bundles need only the code. */
exports.typescript = () => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      target: "es2021",
      parser: { syntax: "typescript", tsx: true },
      // As tsc does for this target: plain assignments, no helper.
      transform: { react: { runtime: "automatic" }, useDefineForClassFields: false },
    },
  },
});
