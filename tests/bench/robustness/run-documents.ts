import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Assignment, Outcome, Source } from './worker.ts';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** How documents are read. */
export interface Run {
  source: Source;
  count: number;
  /** Milliseconds without a document after which a process counts as hanging. */
  patience: number;
  onOutcome(outcome: Outcome): void;
}

/**
 * Reads documents in processes of their own, as many as the machine has cores. One that hangs or dies is named by its document, and another goes on
 * behind it: nothing that a document does can end the run.
 */
export async function runDocuments(run: Run): Promise<void> {
  const step = Math.max(1, Math.min(availableParallelism(), run.count));
  await Promise.all(Array.from({ length: step }, (_, from) => runFrom(run, from, step)));
}

async function runFrom(run: Run, first: number, step: number): Promise<void> {
  for (let from = first; from < run.count; from += step) {
    const done = await runOnce(run, { source: run.source, from, to: run.count, step });
    from = done.next;
    if (done.fault === null) return;
    run.onOutcome({ index: from, name: '', time: 0, error: done.fault });
  }
}

/** One process, to its end. @returns the document that it ended at, and what ended it before all were read */
function runOnce(run: Run, assignment: Assignment): Promise<{ next: number; fault: string | null }> {
  return new Promise((resolve) => {
    const child = fork(WORKER, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    let next = assignment.from;
    let said = '';
    let isHanging = false;
    const watch = () => setTimeout(() => hang(child), run.patience);
    const hang = (hanging: ChildProcess) => {
      isHanging = true;
      hanging.kill('SIGKILL');
    };
    let timer = watch();
    child.stderr?.on('data', (data: Buffer) => {
      said = (said + data).slice(-2_000);
    });
    child.on('message', (outcome: Outcome) => {
      clearTimeout(timer);
      timer = watch();
      next = outcome.index + assignment.step;
      run.onOutcome(outcome);
    });
    child.on('close', () => {
      clearTimeout(timer);
      const isDone = next >= assignment.to;
      const fault = isHanging ? 'hangs' : `ended the process: ${said.trim().split('\n')[0] ?? ''}`;
      resolve({ next, fault: isDone ? null : fault });
    });
    child.send(assignment);
  });
}
