import type { TraceEvent } from '../clean/script-time.ts';

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string; functionName: string };
}
interface ProfileData {
  startTime?: number;
  cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
  timeDeltas?: number[];
}
interface Profile {
  thread: string;
  nodes: ReadonlyMap<number, ProfileNode>;
  samples: { node: number; at: number; until: number }[];
}

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
  for (const { thread, nodes, samples } of profilesIn(events)) {
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

function profilesIn(events: readonly TraceEvent[]): Profile[] {
  const threads = new Map<string, string>();
  const chunks = new Map<string, ProfileData[]>();
  for (const { name, pid, tid, id, args } of events) {
    if (name !== 'Profile' && name !== 'ProfileChunk') continue;
    const key = `${pid} ${id}`;
    if (name === 'Profile') threads.set(key, `${pid} ${tid}`);
    chunks.set(key, [...(chunks.get(key) ?? []), (args?.data ?? {}) as ProfileData]);
  }
  return [...chunks].map(([key, parts]) => {
    const nodes = new Map(parts.flatMap(({ cpuProfile }) => cpuProfile?.nodes ?? []).map((node) => [node.id, node]));
    let now = parts.find(({ startTime }) => startTime !== undefined)?.startTime ?? 0;
    const times = parts
      .flatMap(({ timeDeltas }) => timeDeltas ?? [])
      .map((delta) => {
        now += delta;
        return now;
      });
    const samples = parts
      .flatMap(({ cpuProfile }) => cpuProfile?.samples ?? [])
      .map((node, i) => {
        const at = times[i] ?? 0;
        return { node, at, until: Math.min(times[i + 1] ?? at, at + LONGEST_SAMPLE) };
      })
      .sort((a, b) => a.at - b.at);
    return { thread: threads.get(key) ?? '', nodes, samples };
  });
}

/** What runs in or under a script of the origin, and not under Readability's one call. */
function nodesOf(nodes: ReadonlyMap<number, ProfileNode>, origin: string): Set<number> {
  const readability = new Set(
    [...nodes.values()].flatMap(({ callFrame, parent }) =>
      callFrame.functionName === WITHIN_READABILITY && parent !== undefined ? [parent] : [],
    ),
  );
  const ours = new Set<number>();
  for (const { id } of nodes.values()) {
    let isOurs = false;
    let isReadability = false;
    for (let at = nodes.get(id); at; at = at.parent === undefined ? undefined : nodes.get(at.parent)) {
      isOurs ||= at.callFrame.url?.startsWith(origin) ?? false;
      isReadability ||= readability.has(at.id);
    }
    if (isOurs && !isReadability) ours.add(id);
  }
  return ours;
}
