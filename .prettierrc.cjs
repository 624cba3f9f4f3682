// Microsoft's add-in style, with wider lines and the trailing commas that keep diffs small.
module.exports = { ...require("office-addin-prettier-config"), printWidth: 120, trailingComma: "all" };
