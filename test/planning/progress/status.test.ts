import { statusOf } from "../../../src/planning/progress/status";

describe("P1 statusOf(ratio)", () => {
  it.each([
    [1.5, "onTrack"],
    [1, "onTrack"],
    [1 - 1e-12, "onTrack"], // binary noise decides nothing
    [0.999, "atRisk"],
    [0.9, "atRisk"],
    [0.9 - 1e-12, "atRisk"],
    [0.899999, "behind"],
    [0, "behind"],
    [-2, "behind"],
  ])("%d is %s", (ratio, status) => {
    expect(statusOf(ratio)).toBe(status);
  });
});
