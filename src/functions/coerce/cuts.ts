import { InputError } from "../errors/inputError";
import { isOmitted, type Block } from "./block";
import { listOf, spotIn, textsOf } from "./read";
import { sizeOf } from "./shape";

/** Cuts of a scale in a row or column, each beyond the one before; `usual` when omitted. */
export function cutsOf(block: Block, order: "rising" | "falling", usual: readonly number[]): readonly number[] {
  if (isOmitted(block)) return usual;
  const cuts = listOf(block);
  cuts.forEach((value, index) => {
    const before = cuts[index - 1];
    if (before === undefined || (order === "rising" ? value > before : value < before)) return;
    throw new InputError(`input.${order}`, { param: block.param, ...spotIn(block, index), value });
  });
  return cuts;
}

/** Names of so many bands in a row or column; `usual` when omitted, if they are as many. */
export function labelsOf(block: Block, count: number, usual: readonly string[]): readonly string[] {
  const omitted = isOmitted(block);
  const labels = omitted ? usual : textsOf(block);
  if (labels.length === count) return labels;
  const size = sizeOf(omitted ? { rows: 0, columns: 0 } : block);
  throw new InputError("input.length", { param: block.param, ...size, length: count });
}
