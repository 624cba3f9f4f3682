/**
 * Puts values into a text: `{name}` becomes the value, `{n|car|cars}` the first word when `n` is 1, else the second.
 *
 * @example fill("{n} {n|lead|leads} at {at}", { n: 3, at: "B2" }) // "3 leads at B2"
 */
export function fill(template: string, values: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(
    /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
    (whole, name: string, one?: string, other?: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      if (one === undefined || other === undefined) return String(value);
      return value === 1 || value === "1" ? one : other;
    },
  );
}
