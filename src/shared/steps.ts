/**
 * Work that may be left for a while wherever it yields. What it has learned of the page by then may have changed when it goes on, and what it walks
 * through must be its own.
 */
export type Steps<Value> = Generator<undefined, Value, undefined>;

/** Milliseconds after which it is time for others: with the longest of the steps behind them less than 50, from which on a task is felt (RAIL). */
const ENOUGH = 8;

/** Takes all steps one after the other, as one task. @throws what a step throws */
export function atOnce<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Takes the steps with rests between them, so that none keeps the page waiting for long.
 * @param rest ends when it is our turn again; says whether it is still of use to go on
 * @param clock milliseconds
 * @returns null where it was not
 * @throws what a step or a rest throws
 */
export async function oneByOne<Value>(
  steps: Steps<Value>,
  rest: () => Promise<boolean>,
  clock = () => performance.now(),
): Promise<Value | null> {
  let begun = clock();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (clock() - begun < ENOUGH) continue;
    if (!(await rest())) return null;
    begun = clock();
  }
}
