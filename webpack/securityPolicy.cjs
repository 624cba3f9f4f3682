/**
 * The content security policy of every page that is built, from one place: nothing is allowed but what is named here.
 *
 * A policy stands in the page itself, so that it holds wherever `dist` is served. Who may frame a page cannot be said
 * there: Excel on the web frames the pane, from addresses only Microsoft knows.
 */
const { createHash } = require("node:crypto");

/** Where Excel's client comes from: the world's, and that of Microsoft 365 operated by 21Vianet in China. */
const officeScripts = {
  world: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/** The address of office.js for `PLANBOARD_CLOUD`: "world" when it is not set, or "china". */
function officeScript(cloud = "world") {
  const address = Object.hasOwn(officeScripts, cloud) ? officeScripts[cloud] : undefined;
  if (!address) throw new Error(`PLANBOARD_CLOUD is "${cloud}". It can be "world" or "china".`);
  return address;
}

const sha256 = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Hashes of the style elements a page holds: those very texts are allowed, no other. */
function inlineStyles(html) {
  return [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, text]) => sha256(text));
}

const none = ["'none'"];
const self = "'self'";

/** Applies to all: nothing by default, no other base for addresses, nowhere to send a form to. */
const closed = { "default-src": none, "base-uri": none, "form-action": none };

const directives = {
  /** Text and its own style; no script at all. */
  help: () => closed,

  /**
   * The add-in. `office` is the origin office.js comes from, nothing in the preview, which has a copy.
   * - script-src: office.js loads the rest of itself from where it came from.
   * - frame-src: in Excel on the web office.js asks a hidden page of Microsoft's whether the host is to be trusted.
   * - style-src: Fluent adds empty style elements and fills them by script, which a policy does not stop; the hash is
   *   that of the empty text, so that a style element with anything in it stays out. No 'unsafe-inline', no nonce.
   * - connect-src: the pane sends nothing anywhere. In development, the server tells the page what was rebuilt.
   */
  pane: ({ office, development }) => ({
    ...closed,
    "script-src": [self, ...(office ? [office] : [])],
    "style-src": [self, sha256("")],
    "img-src": [self],
    ...(office && { "frame-src": [office] }),
    ...(development && { "connect-src": [self] }),
  }),

  /**
   * The preview's page around the pane, served on one's own machine only.
   * - connect-src: the list of the functions, functions.json.
   * - frame-src: the pane.
   * - style-src: the grid (Univer) writes style elements and attributes of its own, so 'unsafe-inline' it is.
   * - img-src, font-src: the grid's icons are data in its style sheet.
   */
  preview: () => ({
    ...closed,
    "script-src": [self],
    "style-src": [self, "'unsafe-inline'"],
    "img-src": [self, "data:", "blob:"],
    "font-src": [self, "data:"],
    "connect-src": [self],
    "frame-src": [self],
  }),
};

/** The policy of a page as one text. `kind` is one of `directives`. */
function securityPolicy(kind, html, options = {}) {
  const policy = { ...directives[kind](options) };
  const styles = inlineStyles(html);
  if (styles.length > 0 && !policy["style-src"]?.includes("'unsafe-inline'")) {
    policy["style-src"] = [...(policy["style-src"] ?? []), ...styles];
  }
  return Object.entries(policy)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
}

/** The page with its policy, first of all in its head: what stands before is not under it. */
function withPolicy(kind, html, options = {}) {
  if (/http-equiv="?Content-Security-Policy/i.test(html)) throw new Error("The page brings a policy of its own.");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${securityPolicy(kind, html, options)}" />`;
  const charset = /<meta charset="?utf-8"?\s*\/?>/i;
  if (!charset.test(html)) throw new Error("The page says no charset, which its policy stands behind.");
  return html.replace(charset, (found) => `${found}\n    ${meta}`);
}

/** The pane's page as it is shipped: office.js of the cloud, and the policy that lets it in. */
function shippedPane(html, { cloud, development }) {
  const script = officeScript(cloud);
  const placed = html.replaceAll(officeScripts.world, script);
  return withPolicy("pane", placed, { office: new URL(script).origin, development });
}

module.exports = { officeScript, securityPolicy, withPolicy, shippedPane };
