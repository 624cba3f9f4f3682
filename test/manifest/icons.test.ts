import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./manifestXml";

const assets = join(root, "assets");
const names = ["icon", "grade", "split", "board"];
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

/** Width and height from a PNG's header, and whether it has an alpha channel (colour type 6). */
function header(file: string) {
  const bytes = readFileSync(join(assets, file));
  return {
    png: bytes.toString("latin1", 1, 4),
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    alpha: bytes[25] === 6,
  };
}

describe("icons in assets/", () => {
  it.each(names.flatMap((name) => sizes.map((size) => [`${name}-${size}.png`, size] as const)))(
    "%s is a PNG of %i px a side on a transparent ground",
    (file, size) => {
      expect(header(file)).toEqual({ png: "PNG", width: size, height: size, alpha: true });
    },
  );

  it("are drawn from assets/svg, and none is left over", () => {
    const drawn = readdirSync(join(assets, "svg")).filter((file) => !/-\d+\.svg$/.test(file));
    expect(drawn.sort()).toEqual(names.map((name) => `${name}.svg`).sort());
    const pictures = readdirSync(assets).filter((file) => file.endsWith(".png"));
    expect(pictures).toHaveLength(names.length * sizes.length);
  });
});
