const name = "PolicyPlugin";

/**
 * Gives pages their content security policy when they are as they will be, minified and all: a policy names the hashes
 * of what stands in them. `pages` has a function from page to page for each name; a page that is not built is an error.
 *
 * @example new PolicyPlugin({ "index.html": (html) => withPolicy("preview", html) })
 */
class PolicyPlugin {
  constructor(pages) {
    this.pages = pages;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER }, () => {
        for (const [page, secure] of Object.entries(this.pages)) {
          const asset = compilation.getAsset(page);
          if (!asset) throw new Error(`There is no page ${page} to give a content security policy`);
          compilation.updateAsset(page, new sources.RawSource(secure(asset.source.source().toString())));
        }
      });
    });
  }
}

module.exports = { PolicyPlugin };
