import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** Locks as Chromium grants them: the first one is looked up, and what is asked for in the meantime passes it. */
function locksOutOfTurn() {
  let calls = 0;
  let held: Promise<unknown> = Promise.resolve();
  return {
    async request(_: string, work: () => Promise<unknown>) {
      if (calls++ === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      const mine = held.then(work, work);
      held = mine;
      return mine;
    },
  };
}

let inTurn: typeof import('../../src/platform/in-turn.ts').inTurn;
beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: locksOutOfTurn() });
  vi.resetModules();
  ({ inTurn } = await import('../../src/platform/in-turn.ts'));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('keeps the order of the calls where the locks do not', async () => {
  const done: number[] = [];
  await Promise.all([1, 2, 3].map((turn) => inTurn('name', async () => void done.push(turn))));
  expect(done).toEqual([1, 2, 3]);
});

it('hands on what the work returns and throws, and goes on after a failure', async () => {
  const failing = inTurn('name', () => Promise.reject(new Error('The quota is exceeded.')));
  const next = inTurn('name', async () => 'done');
  await expect(failing).rejects.toThrow('quota');
  await expect(next).resolves.toBe('done');
});

it('lets work of another name pass', async () => {
  const never = inTurn('name', () => new Promise(() => undefined));
  await expect(Promise.race([never, inTurn('other', async () => 'done')])).resolves.toBe('done');
});
