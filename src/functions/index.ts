import { nextReview, pareto, priority, stars, tier } from "./accounts";
import { coverage } from "./capacity";
import { grade, gradeReason, leadsNeeded, losses, nextContact, overdue, qualify, score } from "./leads";
import { board, elapsed, landing, needed, pace, status } from "./progress";
import { blend, matrix, months, quarters, resplit, roll, seasonality, split, uncovered } from "./targets";

/**
 * Entry of `functions.js`: a classic script that needs nothing but the `CustomFunctions` global, so that the first
 * calculation never waits for the pane.
 */
const functions = {
  GRADE: grade,
  GRADEREASON: gradeReason,
  NEXTCONTACT: nextContact,
  OVERDUE: overdue,
  SCORE: score,
  QUALIFY: qualify,
  LEADSNEEDED: leadsNeeded,
  LOSSES: losses,
  SPLIT: split,
  RESPLIT: resplit,
  QUARTERS: quarters,
  MONTHS: months,
  BLEND: blend,
  MATRIX: matrix,
  ROLL: roll,
  UNCOVERED: uncovered,
  SEASONALITY: seasonality,
  ELAPSED: elapsed,
  PACE: pace,
  NEEDED: needed,
  LANDING: landing,
  STATUS: status,
  BOARD: board,
  PARETO: pareto,
  TIER: tier,
  STARS: stars,
  PRIORITY: priority,
  NEXTREVIEW: nextReview,
  COVERAGE: coverage,
};
for (const [id, run] of Object.entries(functions)) CustomFunctions.associate(id, run);
