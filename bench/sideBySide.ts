/** One way of doing the work of a comparison. */
export interface Way {
  readonly name: string;
  readonly run: () => unknown;
}

/**
 * Runs two ways in turn, so that whatever else the machine does slows both, and prints the median times and their
 * ratio. Reports only: nothing fails on a clock.
 */
export function sideBySide(title: string, ours: Way, other: Way, rounds = 9): void {
  const times: [number[], number[]] = [[], []];
  for (let round = -1; round < rounds; round++) {
    [ours, other].forEach(({ run }, index) => {
      const start = performance.now();
      run();
      // The first round warms both up.
      if (round >= 0) times[index as 0 | 1].push(performance.now() - start);
    });
  }
  const [a, b] = times.map((list) => list.sort((x, y) => x - y)[Math.floor(list.length / 2)] ?? NaN) as [
    number,
    number,
  ];
  process.stdout.write(
    `${title}\n  ${ours.name}: ${a.toFixed(1)} ms   ${other.name}: ${b.toFixed(1)} ms   ratio ${(a / b).toFixed(2)}\n`,
  );
}
