import type { TraceEvent } from './script-time.ts';

/** A function in its place on the stack. */
export interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string; functionName: string };
}
interface ProfileData {
  startTime?: number;
  cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
  timeDeltas?: number[];
}

/** What the profiler saw on one thread. */
export interface Profile {
  /** Process and thread. */
  thread: string;
  nodes: ReadonlyMap<number, ProfileNode>;
  /** In order of time: the node that ran, and until when, in microseconds of the clock; no longer than was allowed. */
  samples: { node: number; at: number; until: number }[];
}

/**
 * The profiles of a trace, whose parts come in pieces.
 * @param longest a sample stands for the time until the next one, but for no more microseconds than this: in longer gaps the thread did not run
 */
export function profilesIn(events: readonly TraceEvent[], longest: number): Profile[] {
  const threads = new Map<string, string>();
  const pieces = new Map<string, ProfileData[]>();
  for (const { name, pid, tid, id, args } of events) {
    if (name !== 'Profile' && name !== 'ProfileChunk') continue;
    const key = `${pid} ${id}`;
    if (name === 'Profile') threads.set(key, `${pid} ${tid}`);
    pieces.set(key, [...(pieces.get(key) ?? []), (args?.data ?? {}) as ProfileData]);
  }
  return [...pieces].map(([key, parts]) => ({
    thread: threads.get(key) ?? '',
    nodes: new Map(parts.flatMap(({ cpuProfile }) => cpuProfile?.nodes ?? []).map((node) => [node.id, node])),
    samples: samplesOf(parts, longest),
  }));
}

function samplesOf(parts: readonly ProfileData[], longest: number): Profile['samples'] {
  let now = parts.find(({ startTime }) => startTime !== undefined)?.startTime ?? 0;
  const times = parts
    .flatMap(({ timeDeltas }) => timeDeltas ?? [])
    .map((delta) => {
      now += delta;
      return now;
    });
  return parts
    .flatMap(({ cpuProfile }) => cpuProfile?.samples ?? [])
    .map((node, i) => {
      const at = times[i] ?? 0;
      return { node, at, until: Math.min(times[i + 1] ?? at, at + longest) };
    })
    .sort((a, b) => a.at - b.at);
}

/** Whether a node or one that has called it is such a one. */
export function isUnder(
  nodes: ReadonlyMap<number, ProfileNode>,
  id: number,
  isSuch: (node: ProfileNode) => boolean,
): boolean {
  for (let at = nodes.get(id); at; at = at.parent === undefined ? undefined : nodes.get(at.parent))
    if (isSuch(at)) return true;
  return false;
}
