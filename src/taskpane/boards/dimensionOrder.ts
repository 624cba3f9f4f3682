/** The list with the item at `from` moved by one place; the same list at its ends. */
export function moved(list: readonly string[], from: number, by: 1 | -1): readonly string[] {
  const to = from + by;
  const item = list[from];
  const other = list[to];
  if (item === undefined || other === undefined) return list;
  return list.map((entry, index) => (index === from ? other : index === to ? item : entry));
}
