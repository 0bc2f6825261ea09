import { isUnder, type ProfileNode, profilesIn } from '../clean/profiles.ts';
import type { TraceEvent } from '../clean/script-time.ts';

/** In microseconds: in longer gaps between two samples the thread did not run. */
const LONGEST_SAMPLE = 2_000;
/** What only Readability has: what calls it is its `parse`. */
const WITHIN_READABILITY = '_grabArticle';

/**
 * How long scripts of an origin ran within each task of a page's main thread, in milliseconds, the longest first, with all that happened within them. The call
 * of Readability, which cannot be divided, is left out.
 * @param events a trace with the profiler's samples
 */
export function ourTasks(events: readonly TraceEvent[], origin: string): number[] {
  const tasks = new Map<string, { begin: number; end: number; ours: number }[]>();
  for (const { name, ph, pid, tid, ts, dur = 0 } of events) {
    if (name !== 'RunTask' || ph !== 'X') continue;
    const thread = `${pid} ${tid}`;
    tasks.set(thread, [...(tasks.get(thread) ?? []), { begin: ts, end: ts + dur, ours: 0 }]);
  }
  for (const { thread, nodes, samples } of profilesIn(events, LONGEST_SAMPLE)) {
    const ours = nodesOf(nodes, origin);
    const inThread = (tasks.get(thread) ?? []).sort((a, b) => a.begin - b.begin);
    let next = 0;
    for (const { node, at, until } of samples) {
      while (next < inThread.length && (inThread[next]?.end ?? 0) <= at) next++;
      const task = inThread[next];
      if (task && ours.has(node) && task.begin <= at) task.ours += Math.min(until, task.end) - at;
    }
  }
  return [...tasks.values()]
    .flat()
    .map(({ ours }) => ours / 1000)
    .filter((ours) => ours > 0)
    .sort((a, b) => b - a);
}

/** What runs in or under a script of the origin, and not under Readability's one call. */
function nodesOf(nodes: ReadonlyMap<number, ProfileNode>, origin: string): Set<number> {
  const readability = new Set(
    [...nodes.values()].flatMap(({ callFrame, parent }) =>
      callFrame.functionName === WITHIN_READABILITY && parent !== undefined ? [parent] : [],
    ),
  );
  const isOurs = ({ callFrame }: ProfileNode) => callFrame.url?.startsWith(origin) ?? false;
  const isReadability = ({ id }: ProfileNode) => readability.has(id);
  return new Set([...nodes.keys()].filter((id) => isUnder(nodes, id, isOurs) && !isUnder(nodes, id, isReadability)));
}
