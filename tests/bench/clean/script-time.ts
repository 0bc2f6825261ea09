import { isUnder, type ProfileNode, profilesIn } from './profiles.ts';

/** An event of a trace, as far as it is read here. Times are microseconds: of the clock, and of the thread's own time (`tts`, `tdur`). */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tts?: number;
  tdur?: number;
  pid: number;
  tid: number;
  id?: string;
  args?: Record<string, unknown>;
}

type Span = [begin: number, end: number];

/**
 * The time that scripts of an origin took on the main thread, in milliseconds: all calls, evaluations and compilations that the browser names after a script of it, with
 * all that happens within them (style, layout, garbage collection). It is the thread's own time, in which other programs on the machine do not count. What runs on
 * after an `await` has no name in a trace; see {@link unnamedShare}.
 */
export function scriptTime(events: readonly TraceEvent[], origin: string): number {
  const spans = events
    .filter((event) => isNamed(event, origin))
    .map(({ ts, dur = 0, tts = ts, tdur = dur }): Span => [tts, tts + tdur]);
  return lengthOf(spans) / 1000;
}

/**
 * How much the scripts of an origin ran outside of what has a name, as a share of what has one, by the samples of the profiler. It costs time itself, which is why the
 * time is measured without it.
 */
export function unnamedShare(events: readonly TraceEvent[], origin: string): number {
  const named = events.filter((event) => isNamed(event, origin)).map(({ ts, dur = 0 }): Span => [ts, ts + dur]);
  const known = lengthOf(named) / 1000;
  return known === 0 ? 0 : (sampledTime(events, origin) - known) / known;
}

/** The same with what has no name, by the samples of the profiler, which has to be on: in milliseconds by the clock. */
export function sampledTime(events: readonly TraceEvent[], origin: string): number {
  const named = events.filter((event) => isNamed(event, origin)).map(({ ts, dur = 0 }): Span => [ts, ts + dur]);
  return lengthOf([...named, ...sampledSpans(events, origin)]) / 1000;
}

/** The time that the busiest thread of a page worked, in milliseconds by the clock. */
export function taskTime(events: readonly TraceEvent[]): number {
  const threads = new Map<string, number>();
  for (const { name, ph, pid, tid, dur = 0 } of events) {
    if (ph !== 'X' || name !== 'RunTask') continue;
    const thread = `${pid} ${tid}`;
    threads.set(thread, (threads.get(thread) ?? 0) + dur);
  }
  return Math.max(0, ...threads.values()) / 1000;
}

const NAMED = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'v8.run']);

function isNamed({ name, ph, args }: TraceEvent, origin: string): boolean {
  const data = args?.data as { url?: string; fileName?: string } | undefined;
  return ph === 'X' && NAMED.has(name) && (data?.url ?? data?.fileName ?? '').startsWith(origin);
}

/** The length of all spans together; what is in several counts once. */
function lengthOf(spans: Span[]): number {
  let [total, reached] = [0, 0];
  for (const [begin, end] of spans.sort((a, b) => a[0] - b[0])) {
    total += Math.max(0, end - Math.max(begin, reached));
    reached = Math.max(reached, end);
  }
  return total;
}

/** A sample stands for the time until the next one, a tenth of a millisecond later. In longer gaps the thread did not run. */
const LONGEST_SAMPLE = 200;

function sampledSpans(events: readonly TraceEvent[], origin: string): Span[] {
  return profilesIn(events, LONGEST_SAMPLE).flatMap(({ nodes, samples }) => {
    const isOurs = ({ callFrame }: ProfileNode) => callFrame.url?.startsWith(origin) ?? false;
    const ours = new Set([...nodes.keys()].filter((id) => isUnder(nodes, id, isOurs)));
    return samples.flatMap(({ node, at, until }) => (ours.has(node) && until > at ? [[at, until] as Span] : []));
  });
}
