import { NoBrowserError } from './browsers.ts';
import type { CommandResult } from './run-command.ts';
import { STEPS, type Step } from './test-steps.ts';

type Outcome = 'passed' | 'failed' | 'not run';

/** `npm test`: runs every check, or those that are named and what they need. All of them run, so that one run tells all that is wrong. */
async function test(names: readonly string[]): Promise<boolean> {
  const steps = chosenSteps(names);
  const outcomes = new Map<string, Outcome>();
  const running = new Map<string, Promise<CommandResult & { seconds: string }>>();
  const isReady = ({ needs }: Step) => needs.every((name) => outcomes.get(name) === 'passed');
  const begin = (step: Step) => {
    const run = running.get(step.name) ?? runStep(step);
    running.set(step.name, run);
    return run;
  };
  const width = Math.max(...steps.map(({ name }) => name.length));
  for (const step of steps) {
    process.stdout.write(`${step.name.padEnd(width)}  ${step.about} … `);
    if (!isReady(step)) {
      outcomes.set(step.name, 'not run');
      console.log(`not run, since it needs: ${step.needs.join(', ')}`);
      continue;
    }
    const run = begin(step);
    for (const other of steps) if (other.beside === step.name && isReady(other)) void begin(other);
    const { ok, output, seconds } = await run;
    outcomes.set(step.name, ok ? 'passed' : 'failed');
    console.log(`${ok ? 'passed' : 'FAILED'} in ${seconds} s`);
    if (!ok) console.log(`${output.trimEnd()}\n`);
  }
  const failed = [...outcomes]
    .filter(([, outcome]) => outcome !== 'passed')
    .map(([name, outcome]) => `${name} (${outcome})`);
  const total = (performance.now() / 1000).toFixed(0);
  console.log(
    failed.length
      ? `\n${failed.length} of ${steps.length} steps did not pass, in ${total} s: ${failed.join(', ')}.`
      : `\nAll ${steps.length} steps passed in ${total} s.`,
  );
  return failed.length === 0;
}

async function runStep(step: Step): Promise<CommandResult & { seconds: string }> {
  const started = performance.now();
  const ended = (result: CommandResult) => ({ ...result, seconds: ((performance.now() - started) / 1000).toFixed(1) });
  try {
    return ended(await step.run());
  } catch (error) {
    if (error instanceof NoBrowserError) return ended({ ok: false, output: error.message });
    throw error;
  }
}

/** The named steps with those that they need, in the order of {@link STEPS}; all without names. */
function chosenSteps(names: readonly string[]): readonly Step[] {
  const known = STEPS.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length) {
    console.error(`There is no step ${unknown.join(', ')}. The steps are: ${known.join(', ')}.`);
    process.exit(2);
  }
  if (names.length === 0) return STEPS;
  const wanted = new Set(
    STEPS.filter(({ name }) => names.includes(name)).flatMap(({ name, needs }) => [...needs, name]),
  );
  return STEPS.filter(({ name }) => wanted.has(name));
}

process.exitCode = (await test(process.argv.slice(2))) ? 0 : 1;
