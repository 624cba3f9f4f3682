/** Excel refuses longer texts inside a formula. */
const longestText = 255;

/** A text inside a formula; a long one in several pieces. */
export function quoted(text: string): string {
  if (text.length <= longestText) return piece(text);
  // Characters beyond the basic plane have two units, which must not be parted.
  const half = Math.floor(longestText / 2);
  return (text.match(new RegExp(`[^]{1,${half}}`, "gu")) ?? []).map(piece).join("&");
}

function piece(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A sentence as a formula: literal parts of the template are quoted, `{name}` becomes the expression of that name.
 * An expression that is missing is a mistake of the caller and throws.
 *
 * @example sentence("{done} of {plan}", { done: "A1", plan: "B1" }) // A1&" of "&B1
 */
export function sentence(template: string, expressions: Readonly<Record<string, string>> = {}): string {
  const parts = template.split(/\{(\w+)\}/);
  const pieces = parts.map((part, index) => {
    if (index % 2 === 0) return part === "" ? "" : quoted(part);
    const expression = expressions[part];
    if (expression === undefined) throw new Error(`The sentence "${template}" needs {${part}}.`);
    return expression;
  });
  return pieces.filter((piece) => piece !== "").join("&") || '""';
}

/** A whole number in a sentence; a dash for a blank one. */
export function countText(expression: string): string {
  return `IF(${expression}="","–",TEXT(${expression},"#,##0"))`;
}

/** A share in a sentence; a dash for a blank one. */
export function shareText(expression: string): string {
  return `IF(${expression}="","–",TEXT(${expression},"0%"))`;
}
