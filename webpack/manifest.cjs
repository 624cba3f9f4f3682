/** Where the development manifest says the add-in is served. */
const developmentAddress = "https://localhost:3000/";

/**
 * The manifest for an add-in served at `url`: `manifest.xml` with every address moved there, and nothing else changed.
 *
 * `url` is an https address, with or without a path and a slash at its end. What Office would refuse or lose (http, a
 * query, a fragment, a password) is an error.
 *
 * @example manifestFor("https://example.com/planboard", xml) // … "https://example.com/planboard/taskpane.html" …
 */
function manifestFor(url, xml) {
  const base = URL.canParse(url) ? new URL(url) : undefined;
  if (base?.protocol !== "https:" || base.search || base.hash || base.username || base.password) {
    throw new Error(
      `PLANBOARD_URL is "${url}". Office needs a plain https address, such as "https://example.com/planboard/".`,
    );
  }
  if (!base.pathname.endsWith("/")) base.pathname += "/";
  const address = base.href.replaceAll("&", "&amp;");
  return xml.replaceAll(developmentAddress, () => address);
}

module.exports = { manifestFor };
