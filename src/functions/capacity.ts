import { coverage as hoursFor } from "../planning/capacity/coverage";
import { block } from "./coerce/block";
import { amountAt } from "./coerce/read";
import { respond, respondEach } from "./errors/respond";

/**
 * Counts the hours it takes to visit segments of customers: customers × visits × hours a visit. Example: =PLAN.COVERAGE(B2:B4, C2:C4, D2:D4) for three segments.
 * @customfunction COVERAGE
 * @param customers Customers in each segment.
 * @param visits Visits to each customer in the period, for example a month; =1/3 for one in three months.
 * @param hours Hours a visit takes.
 * @returns Hours a segment in the period.
 */
export function coverage(customers: unknown[][], visits: unknown[][], hours: unknown[][]): unknown[][] {
  const args = [customers, visits, hours];
  return respond(args, () => {
    const blocks = [block("customers", customers), block("visits", visits), block("hours", hours)];
    return respondEach(args, {
      blocks,
      compute: (row, column) => {
        const [many, often, long] = blocks.map((each) => amountAt(each, row, column));
        return hoursFor(many ?? 0, often ?? 0, long ?? 0);
      },
    });
  });
}
