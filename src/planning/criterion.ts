/** What a cell can hold for a criterion; errors arrive as `undefined`, blank cells as `null`. */
export type CellContent = string | number | boolean | null | undefined;

/** One criterion of SUMIFS, COUNTIFS and their kin; also a test of the points model (L5). */
export interface Criterion {
  readonly matches: (content: CellContent) => boolean;
  /** Present when the criterion is a plain equality: the key (`keyOf`) that every matching cell has. */
  readonly key?: string | number | boolean;
}

/** Equal for two cells that Excel takes for equal in a criterion: case is ignored, "5" is 5. */
export function keyOf(content: CellContent): string | number | boolean | null | undefined {
  return typeof content === "string" ? (asNumber(content) ?? content.toLowerCase()) : content;
}

/**
 * Reads a criterion as Excel does: an operator in front, numbers and TRUE/FALSE as such, `*` `?` `~` in texts as
 * wildcards for `=` and `<>`. A blank criterion cell is 0; `"="` finds blank cells, `""` also empty texts, and an
 * order such as `">5"` compares only numbers with numbers and texts with texts.
 */
export function parseCriterion(content: CellContent): Criterion {
  if (content === undefined) return { matches: () => false };
  if (content === null) return equals(0);
  if (typeof content !== "string") return equals(content);
  const [, operator = "", operand = ""] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(content) ?? [];
  if (operator === "") return operand === "" ? { matches: (cell) => cell === null || cell === "" } : equalTo(operand);
  if (operator === "=") return operand === "" ? { matches: (cell) => cell === null } : equalTo(operand);
  if (operator === "<>") {
    if (operand === "") return { matches: (cell) => cell !== null };
    const { matches } = equalTo(operand);
    return { matches: (cell) => !matches(cell) };
  }
  return { matches: ordered(operator, operand) };
}

function equalTo(operand: string): Criterion {
  const number = asNumber(operand);
  if (number !== undefined) return equals(number);
  if (/^(true|false)$/i.test(operand)) return equals(operand.toLowerCase() === "true");
  if (!/[*?~]/.test(operand)) return equals(operand);
  const fits = wildcards(operand);
  return { matches: (cell) => typeof cell === "string" && fits(cell) };
}

function equals(content: string | number | boolean): Criterion {
  const key = keyOf(content) as string | number | boolean;
  return { key, matches: (cell) => keyOf(cell) === key };
}

function ordered(operator: string, operand: string): (cell: CellContent) => boolean {
  const number = asNumber(operand);
  const compare = (cell: CellContent): number | undefined => {
    if (number !== undefined) return typeof cell === "number" ? cell - number : undefined;
    if (typeof cell !== "string") return undefined;
    // By character, not by a language's alphabet: a result must not depend on whose machine computes it.
    const [own, other] = [cell.toLowerCase(), operand.toLowerCase()];
    return own < other ? -1 : own > other ? 1 : 0;
  };
  const holds: Record<string, (order: number) => boolean> = {
    "<": (order) => order < 0,
    "<=": (order) => order <= 0,
    ">": (order) => order > 0,
    ">=": (order) => order >= 0,
  };
  const test = holds[operator];
  return (cell) => {
    const order = compare(cell);
    return order !== undefined && test !== undefined && test(order);
  };
}

/**
 * A test of texts by `*` and `?`, `~` before either meaning itself. It walks the text and goes back to the last star
 * only, so that no pattern, however many stars it has, can take long.
 */
function wildcards(operand: string): (text: string) => boolean {
  const pattern = [...operand.toLowerCase().matchAll(/~[*?~]|./gsu)].map(([part]) => part);
  const fits = (part: string | undefined, letter: string | undefined) =>
    part !== undefined && (part === "?" || (part.length === 2 && part.startsWith("~") ? part[1] : part) === letter);
  return (text) => {
    const letters = [...text.toLowerCase()];
    let at = 0;
    let star = -1;
    let resume = 0;
    for (let place = 0; place < letters.length;) {
      if (pattern[at] === "*") {
        star = at++;
        resume = place;
      } else if (fits(pattern[at], letters[place])) {
        at++;
        place++;
      } else if (star >= 0) {
        at = star + 1;
        place = ++resume;
      } else return false;
    }
    return pattern.slice(at).every((part) => part === "*");
  };
}

/** A number as people type it into a criterion: "5", "-0.5", "1e3", "50%", "1,000". */
function asNumber(text: string): number | undefined {
  const match = /^([+-]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)(%?)$/i.exec(text.trim());
  return match ? Number(match[1]?.replaceAll(",", "")) / (match[2] ? 100 : 1) : undefined;
}
