/** A name for a write that no other write of any colleague has; it can be taken neither for a number nor for a formula. */
export function newId(): string {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `w-${high.toString(36)}-${low.toString(36)}`;
}
