import type { FontState, LineState } from "../../host/charts/state";

const namespace = "http://www.w3.org/2000/svg";
/** Excel's colours for series that were given none. */
export const chosenColors = ["#156082", "#E97132", "#196B24", "#0F9ED5", "#A02B93", "#4EA72E"];

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of a picture; attributes without a value are left out. Text is never read as markup. */
export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, String(value));
  }
  element.append(...children);
  return element;
}

/** Pixels of a size in points. */
export const pixels = (points: number): number => (points * 4) / 3;

/** How a line is drawn: with its colour unless it has none, and `color` where Excel chooses. */
export function stroke({ style, color, weight = 0.75 }: LineState, chosen: string): Attributes {
  if (style === "None" || (color ?? chosen) === "none") return { stroke: "none" };
  return {
    stroke: color ?? chosen,
    "stroke-width": pixels(weight),
    "stroke-dasharray": style === "Dash" ? "6 4" : undefined,
  };
}

/** A text of one or several lines, the first with its middle at `y`. */
export function label(
  text: string,
  at: { readonly x: number; readonly y: number; readonly anchor: "start" | "middle" | "end" },
  { size, color, bold }: FontState,
): SVGTextElement {
  const height = pixels(size) * 1.25;
  return svg(
    "text",
    {
      "text-anchor": at.anchor,
      "font-size": pixels(size),
      "font-weight": bold ? "bold" : undefined,
      fill: color,
      "dominant-baseline": "central",
    },
    ...text.split("\n").map((line, index) => svg("tspan", { x: at.x, y: at.y + index * height }, line)),
  );
}
