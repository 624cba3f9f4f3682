import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { root } from "./run.mjs";

/** Files are what they say they are, and nobody is told where a reader comes from. */
const headers = { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" };

/**
 * Serves a built folder on this machine only. A port in use makes way for the next one, except 0 (any free port).
 * `https` takes the options of Node's https server (the development certificate for Excel).
 */
export async function serve(folder, { port = 3000, https } = {}) {
  const files = sirv(join(root, folder), {
    dev: true,
    etag: true,
    setHeaders: (response) => Object.entries(headers).forEach(([name, value]) => response.setHeader(name, value)),
  });
  const server = https ? createSecureServer(https, files) : createServer(files);
  for (let next = port; ; next++) {
    try {
      await new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(next, "localhost", () => {
          server.off("error", reject);
          resolve();
        });
      });
      break;
    } catch (error) {
      if (error.code !== "EADDRINUSE" || next > port + 20) throw error;
    }
  }
  return { url: `${https ? "https" : "http"}://localhost:${server.address().port}/`, close: () => server.close() };
}

// `node scripts/serve.mjs dist-preview 0` serves on a free port and prints the address.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serve(process.argv[2] ?? "dist-preview", { port: Number(process.argv[3] ?? 3000) });
  console.log(url);
}
