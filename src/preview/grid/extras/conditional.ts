import type { IStyleBase } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  ConditionalFormattingRuleModel,
  createCfId,
  DeleteConditionalRuleMutation,
  type IConditionalFormattingRuleConfig,
  type IDataBar,
  type IFormulaHighlightCell,
  type IValueConfig,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { Bound, ConditionalSpec } from "../../../sheets/spec";
import { formatRect } from "../../host/a1";
import type { Shift } from "../../host/book";
import { shiftFormula } from "../../host/moveFormula";
import { shiftRect } from "../../host/shiftRect";
import { type Grid, toRange, toRect } from "../grid";
import { placeOf } from "./place";

/**
 * Conditional formats shown by Univer. It keeps the ranges and formulas, which follow rows and columns; what it cannot
 * show (a bar's axis colour) is remembered by rule.
 */
export class ConditionalFormats {
  private readonly specs = new Map<string, ConditionalSpec>();

  constructor(private readonly grid: Grid) {}

  /** In order of precedence; rules that a person made in the grid are not listed. */
  read(sheetId: string): ConditionalSpec[] {
    return this.rules(sheetId).flatMap(({ cfId, ranges, rule }) => {
      const spec = this.specs.get(cfId);
      const range = ranges[0];
      return spec && range ? [withFormulas({ ...spec, at: formatRect(toRect(range)) }, rule)] : [];
    });
  }

  /** Runs a shift and moves along what Univer left behind: only its screen part lets conditional formats follow. */
  follow(shift: Shift, run: () => void): void {
    const before = new Map(this.rules(shift.sheet).map((rule) => [rule.cfId, JSON.stringify(rule)]));
    const sheetName = this.grid.sheet(shift.sheet).getName();
    run();
    for (const rule of this.rules(shift.sheet)) {
      if (before.get(rule.cfId) !== JSON.stringify(rule)) continue;
      const ranges = rule.ranges.flatMap((range) => {
        const moved = shiftRect(toRect(range), shift);
        return moved ? [toRange(moved)] : [];
      });
      const { cfId } = rule;
      if (ranges.length === 0) this.grid.run(DeleteConditionalRuleMutation.id, shift.sheet, { cfId });
      else {
        const moved = mapFormulas(rule.rule, (formula) => shiftFormula(formula, sheetName, sheetName, shift));
        const next = { ...rule, ranges, rule: moved };
        this.grid.run(SetConditionalRuleMutation.id, shift.sheet, { cfId, rule: next });
      }
    }
  }

  replace(sheetId: string, list: readonly ConditionalSpec[]): void {
    for (const { cfId } of this.rules(sheetId)) {
      if (!this.specs.delete(cfId)) continue;
      this.grid.run(DeleteConditionalRuleMutation.id, sheetId, { cfId });
    }
    // Univer puts every new rule in front of the others.
    for (const spec of [...list].reverse()) {
      const cfId = createCfId();
      this.specs.set(cfId, spec);
      const ranges = [toRange(placeOf(this.grid, sheetId, spec.at))];
      this.grid.run(AddConditionalRuleMutation.id, sheetId, {
        rule: { cfId, ranges, stopIfTrue: false, rule: ruleOf(spec) },
      });
    }
  }

  private rules(sheetId: string) {
    const model = this.grid.injector.get(ConditionalFormattingRuleModel);
    return [...(model.getSubunitRules(this.grid.unitId, sheetId) ?? [])];
  }
}

type Rule = IConditionalFormattingRuleConfig;

/** The formulas of a rule, each with its "=", replaced. */
function mapFormulas(rule: Rule, map: (formula: string) => string): Rule {
  if (isFormulaRule(rule)) return { ...rule, value: map(rule.value) };
  if (rule.type !== CFRuleType.dataBar) return rule;
  const { config } = rule as IDataBar;
  const bound = (value: IValueConfig): IValueConfig =>
    value.type === CFValueType.formula ? { ...value, value: map(String(value.value)) } : value;
  return { ...rule, config: { ...config, min: bound(config.min), max: bound(config.max) } } as IDataBar;
}

/** A description with the formulas as they are now. */
function withFormulas(spec: ConditionalSpec, rule: Rule): ConditionalSpec {
  if (spec.kind === "rule") return isFormulaRule(rule) ? { ...spec, formula: rule.value.replace(/^=/, "") } : spec;
  const { min, max } = (rule as IDataBar).config;
  return { ...spec, from: boundNow(spec.from, min), to: boundNow(spec.to, max) };
}

function boundNow(bound: Bound, { value }: IValueConfig): Bound {
  if ("number" in bound) return bound;
  const formula = String(value);
  return { formula: bound.formula.startsWith("=") ? formula : formula.replace(/^=/, "") };
}

function isFormulaRule(rule: Rule): rule is IFormulaHighlightCell {
  return rule.type === CFRuleType.highlightCell && (rule as IFormulaHighlightCell).subType === CFSubRuleType.formula;
}

function ruleOf(spec: ConditionalSpec): IConditionalFormattingRuleConfig {
  if (spec.kind === "bar") {
    return {
      type: CFRuleType.dataBar,
      isShowValue: true,
      config: {
        min: boundOf(spec.from),
        max: boundOf(spec.to),
        isGradient: false,
        positiveColor: spec.color,
        nativeColor: spec.negativeColor ?? spec.color,
      },
    };
  }
  const { color, bold, fill } = spec.style;
  const style: IStyleBase = {
    ...(color && { cl: { rgb: color } }),
    ...(bold !== undefined && { bl: bold ? 1 : 0 }),
    ...(fill && { bg: { rgb: fill } }),
  };
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: `=${spec.formula}`, style };
}

function boundOf(bound: Bound): IValueConfig {
  return "number" in bound
    ? { type: CFValueType.num, value: bound.number }
    : { type: CFValueType.formula, value: bound.formula.startsWith("=") ? bound.formula : `=${bound.formula}` };
}
