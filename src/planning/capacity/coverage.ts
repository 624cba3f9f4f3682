import { clean } from "../exact/clean";

/**
 * Hours a segment of customers takes (C1): customers × visits to each × hours a visit.
 *
 * @example coverage(80, 2, 2) // 320
 */
export function coverage(customers: number, visits: number, hours: number): number {
  return clean(customers * visits * hours);
}
