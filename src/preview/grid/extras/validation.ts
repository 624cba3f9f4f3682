import { DataValidationErrorStyle, DataValidationOperator, DataValidationType, generateRandomId } from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from "@univerjs/data-validation";
import type { ValidationSpec } from "../../../sheets/spec";
import { formatRect } from "../../host/a1";
import { type Grid, toRange, toRect } from "../grid";
import { placeOf } from "./place";

/** Univer keeps the rules and moves their ranges; the descriptions they were made from are remembered by rule. */
export class Validations {
  private readonly specs = new Map<string, ValidationSpec>();

  constructor(private readonly grid: Grid) {}

  read(sheetId: string): ValidationSpec[] {
    return this.rules(sheetId).flatMap(({ uid, ranges }) => {
      const spec = this.specs.get(uid);
      const range = ranges[0];
      return spec && range ? [{ ...spec, at: formatRect(toRect(range)) }] : [];
    });
  }

  replace(sheetId: string, list: readonly ValidationSpec[]): void {
    const ruleId = this.rules(sheetId)
      .map(({ uid }) => uid)
      .filter((uid) => this.specs.delete(uid));
    if (ruleId.length > 0) this.grid.run(RemoveDataValidationMutation.id, sheetId, { ruleId, source: "command" });
    for (const spec of list) {
      const uid = generateRandomId();
      this.specs.set(uid, spec);
      const ranges = [toRange(placeOf(this.grid, sheetId, spec.at))];
      const rule = { uid, ranges, ...ruleOf(spec), ...promptOf(spec) };
      this.grid.run(AddDataValidationMutation.id, sheetId, { rule, source: "command" });
    }
  }

  private rules(sheetId: string) {
    return [...this.grid.injector.get(DataValidationModel).getRules(this.grid.unitId, sheetId)];
  }
}

function ruleOf(spec: ValidationSpec): object {
  const refuse = { errorStyle: DataValidationErrorStyle.STOP, showErrorMessage: true, allowBlank: true };
  if (spec.kind === "date") {
    const between = { type: DataValidationType.DATE, operator: DataValidationOperator.BETWEEN };
    return { ...refuse, ...between, formula1: String(spec.from), formula2: String(spec.to) };
  }
  const source = typeof spec.source === "string" ? spec.source : spec.source.join(",");
  return { ...refuse, type: DataValidationType.LIST, showDropDown: true, formula1: source };
}

function promptOf({ prompt }: ValidationSpec): object {
  return prompt ? { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.message } : {};
}
