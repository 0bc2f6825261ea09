import { describe, expect, it } from 'vitest';
import type { TraceEvent } from '../clean/script-time.ts';
import { ourTasks } from './our-tasks.ts';

const OURS = 'chrome-extension://x/src/content/';
const base = { pid: 1, tid: 2, ph: 'X', id: '0x1' };
const task = (ts: number, dur: number): TraceEvent => ({ ...base, name: 'RunTask', ts, dur });
const node = (id: number, parent: number | undefined, url: string, functionName = '') => ({
  id,
  ...(parent !== undefined && { parent }),
  callFrame: { url, functionName },
});
const profile = (samples: number[], nodes: unknown[]): TraceEvent[] => [
  { ...base, name: 'Profile', ph: 'P', ts: 0, args: { data: { startTime: 0 } } },
  {
    ...base,
    name: 'ProfileChunk',
    ph: 'P',
    ts: 0,
    args: { data: { cpuProfile: { nodes, samples }, timeDeltas: samples.map(() => 1000) } },
  },
];

describe('ourTasks', () => {
  const nodes = [
    node(1, undefined, ''),
    node(2, 1, `${OURS}read.js`),
    node(3, 2, ''),
    node(4, 1, 'https://paper.example/a.js'),
    node(5, 2, `${OURS}read.js`, 'parse'),
    node(6, 5, `${OURS}read.js`, '_grabArticle'),
  ];

  it('sums what runs in and under our scripts within each task, the longest first', () => {
    const events = [task(0, 3500), task(3600, 10_000), ...profile([2, 3, 4, 2, 2, 3, 1], nodes)];
    expect(ourTasks(events, OURS)).toEqual([3, 2]);
  });

  it('leaves the call of Readability out', () => {
    expect(ourTasks([task(0, 9000), ...profile([2, 5, 6, 2, 1], nodes)], OURS)).toEqual([2]);
  });

  it('takes no time of other threads and of other scripts', () => {
    const other = { ...task(0, 9000), tid: 3 };
    expect(ourTasks([other, ...profile([2, 2, 2], nodes)], OURS)).toEqual([]);
    expect(ourTasks([task(0, 9000), ...profile([4, 4, 1], nodes)], OURS)).toEqual([]);
  });
});
