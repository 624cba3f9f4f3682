import {
  type BaseFunction,
  type BaseReferenceObject,
  functionLookup,
  type FunctionVariantType,
} from "@univerjs/engine-formula";

type Calculate = { calculate(...variants: FunctionVariantType[]): FunctionVariantType };

const entry = functionLookup.find(([, name]) => String(name) === "INDEX");
if (!entry) throw new Error("The formula engine has no INDEX to repair");
const Original = entry[0] as unknown as new (...args: unknown[]) => BaseFunction & Calculate;

/**
 * INDEX over a table: `INDEX(Plan[[Jan]:[Dec]],0,3)`. The engine's own returns a reference that forgets the table's
 * sheet right afterwards, because it looks the sheet up by a name which structured references do not carry.
 */
export class TableIndex extends Original {
  override calculate(reference: FunctionVariantType, ...rest: FunctionVariantType[]): FunctionVariantType {
    const result = super.calculate(reference, ...rest);
    if (isReference(reference) && reference.isTable() && isReference(result)) {
      result.setForcedSheetId = () => undefined;
    }
    return result;
  }
}

function isReference(variant: FunctionVariantType): variant is BaseReferenceObject {
  return variant.isReferenceObject();
}
