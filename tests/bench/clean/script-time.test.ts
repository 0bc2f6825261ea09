import { describe, expect, it } from 'vitest';
import { scriptTime, type TraceEvent, unnamedShare } from './script-time.ts';

const ORIGIN = 'chrome-extension://moss/';
const event = (name: string, url: string, ts: number, dur: number, tdur = dur): TraceEvent => ({
  name,
  ph: 'X',
  ts,
  dur,
  tts: ts,
  tdur,
  pid: 1,
  tid: 1,
  args: { data: { url } },
});
const OURS = `${ORIGIN}clean.js`;

describe('scriptTime', () => {
  it('adds up what is named after our scripts, in milliseconds', () => {
    const events = [event('EvaluateScript', OURS, 0, 2000), event('FunctionCall', OURS, 5000, 1000)];
    expect(scriptTime(events, ORIGIN)).toBe(3);
  });

  it('counts what lies within once', () => {
    const events = [event('FunctionCall', OURS, 1000, 500), event('EvaluateScript', OURS, 0, 2000)];
    expect(scriptTime(events, ORIGIN)).toBe(2);
  });

  it('counts neither others nor other events', () => {
    const events = [event('FunctionCall', 'https://reed.example/a.js', 0, 900), event('TimerFire', OURS, 0, 800)];
    expect(scriptTime(events, ORIGIN)).toBe(0);
  });

  it('leaves out time that the thread did not run', () => {
    expect(scriptTime([event('FunctionCall', OURS, 0, 9000, 400)], ORIGIN)).toBe(0.4);
  });
});

describe('unnamedShare', () => {
  const frame = (id: number, url: string, parent?: number) => ({
    id,
    ...(parent !== undefined && { parent }),
    callFrame: { url, functionName: 'f' },
  });
  const chunk = (data: object, name = 'ProfileChunk'): TraceEvent => ({
    name,
    ph: 'P',
    ts: 0,
    pid: 1,
    tid: 2,
    id: '0x1',
    args: { data: data as Record<string, unknown> },
  });

  it('finds samples of ours, and of what they call, outside of what has a name', () => {
    const nodes = [frame(1, ''), frame(2, OURS, 1), frame(3, '', 2), frame(4, 'https://reed.example/a.js', 1)];
    const events = [
      event('FunctionCall', OURS, 1000, 400),
      chunk({ startTime: 900 }, 'Profile'),
      // samples at 1000 … 1300 within the call, at 2000 … 2100 outside of it
      chunk({
        cpuProfile: { nodes, samples: [2, 3, 2, 2, 4, 2, 3, 4] },
        timeDeltas: [100, 100, 100, 100, 100, 600, 100, 100],
      }),
    ];
    expect(unnamedShare(events, ORIGIN)).toBeCloseTo(200 / 400);
  });

  it('is nothing without a name', () => {
    expect(unnamedShare([], ORIGIN)).toBe(0);
  });
});
