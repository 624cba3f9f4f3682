/** Limits of single parts; a missing cap is none. */
export interface Bounds {
  readonly floors?: readonly bigint[];
  readonly caps?: readonly (bigint | undefined)[];
}

/** The λ of T1 as a fraction. */
export interface Level {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The one λ for which clamp(λ × weight, floor, cap), summed over all parts, gives `total`.
 *
 * The sum grows with λ in straight pieces: a part starts to grow where λ × weight passes its floor and stops at its
 * cap. Walking these corners in order finds the piece that holds the total, without any search by halving.
 */
export function fairLevel(total: bigint, weights: readonly bigint[], { floors, caps }: Bounds): Level {
  if (!floors && !caps) return { numerator: total, denominator: weights.reduce((sum, weight) => sum + weight, 0n) };
  let clamped = 0n;
  let growing = 0n;
  const corners: Corner[] = [];
  weights.forEach((weight, index) => {
    const floor = floors?.[index] ?? 0n;
    const cap = caps?.[index];
    clamped += floor;
    if (weight === 0n) return;
    corners.push({ value: floor, weight, starts: true });
    if (cap !== undefined) corners.push({ value: cap, weight, starts: false });
  });
  corners.sort((a, b) => {
    const difference = a.value * b.weight - b.value * a.weight;
    return difference < 0n ? -1 : difference > 0n ? 1 : Number(b.starts) - Number(a.starts);
  });
  let level: Level = { numerator: 0n, denominator: 1n };
  for (const { value, weight, starts } of corners) {
    // The sum at this corner: clamped + growing × value / weight.
    if (growing > 0n && clamped * weight + growing * value >= total * weight) break;
    level = { numerator: value, denominator: weight };
    if (growing === 0n && clamped === total) return level;
    clamped += starts ? -value : value;
    growing += starts ? weight : -weight;
  }
  return growing > 0n ? { numerator: total - clamped, denominator: growing } : level;
}

interface Corner {
  readonly value: bigint;
  readonly weight: bigint;
  readonly starts: boolean;
}
