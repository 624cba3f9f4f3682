import { type BaseFunction, functionMeta, type FunctionVariantType, StringValueObject } from "@univerjs/engine-formula";

type Calculate = { calculate(...variants: FunctionVariantType[]): FunctionVariantType };

const entry = functionMeta.find(([, name]) => String(name) === "COMPARE");
if (!entry) throw new Error("The formula engine has no COMPARE to repair");
const Original = entry[0] as unknown as new (...args: unknown[]) => BaseFunction & Calculate;

/** The members behind the engine's comparison of texts, which it does not publish. */
interface Comparing {
  _checkWildcard(value: string, operator: string): unknown;
  compareBy(value: string, operator: string): unknown;
}
const texts = StringValueObject.prototype as unknown as Comparing;
const original = texts._checkWildcard;
/** Stands for `*` and `?` while an operator compares: the engine looks for these only. */
const plain: Readonly<Record<string, string>> = { "*": "\uf02a", "?": "\uf03f" };
const withoutWildcards = (text: string) => text.replace(/[*?]/g, (letter) => plain[letter] ?? letter);

let operators = 0;

texts._checkWildcard = function check(this: StringValueObject, value: string, operator: string): unknown {
  if (operators === 0) return original.call(this as unknown as Comparing, value, operator);
  const own = StringValueObject.create(withoutWildcards(this.getValue())) as unknown as Comparing;
  return own.compareBy(withoutWildcards(value), operator);
};

/** `=`, `<>` and their kin: the engine reads wildcards in them, as only functions such as COUNTIF and MATCH do. */
export class PlainComparison extends Original {
  override calculate(...variants: FunctionVariantType[]): FunctionVariantType {
    operators += 1;
    try {
      return super.calculate(...variants);
    } finally {
      operators -= 1;
    }
  }
}
