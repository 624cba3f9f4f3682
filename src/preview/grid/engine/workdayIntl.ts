import { type ArrayValueObject, type BaseFunction, type BaseValueObject, functionDate } from "@univerjs/engine-formula";

type Calculate = { calculate(...variants: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> };

const entry = functionDate.find(([, name]) => String(name) === "WORKDAY.INTL");
if (!entry) throw new Error("The formula engine has no WORKDAY.INTL to repair");
const Original = entry[0] as unknown as new (...args: unknown[]) => BaseFunction & Calculate;

/** WORKDAY.INTL whose start date is itself calculated: the engine's own gives #NUM! for an array of one cell. */
export class WorkdayIntl extends Original {
  override calculate(
    start: BaseValueObject,
    days: BaseValueObject,
    ...rest: BaseValueObject[]
  ): ReturnType<BaseFunction["calculate"]> {
    return super.calculate(single(start), single(days), ...rest);
  }
}

function single(value: BaseValueObject): BaseValueObject {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? array.getFirstCell() : value;
}
