import { grade, gradeReason, nextContact } from "./leads";
import { board } from "./progress";
import { months, quarters, split } from "./targets";

/**
 * Entry of `functions.js`: a classic script that needs nothing but the `CustomFunctions` global, so that the first
 * calculation never waits for the pane.
 */
CustomFunctions.associate("SPLIT", split);
CustomFunctions.associate("QUARTERS", quarters);
CustomFunctions.associate("MONTHS", months);
CustomFunctions.associate("GRADE", grade);
CustomFunctions.associate("GRADEREASON", gradeReason);
CustomFunctions.associate("NEXTCONTACT", nextContact);
CustomFunctions.associate("BOARD", board);
