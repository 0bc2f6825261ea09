import type { Page } from 'puppeteer-core';
import type { TraceEvent } from '../clean/script-time.ts';

const HIDDEN = ['devtools.timeline', 'v8.cpu_profiler'].map((name) => `disabled-by-default-${name}`);

/**
 * What happens in a page while something is done, with the profiler's samples.
 * @param isFine samples come every tenth of a millisecond, which costs time itself; every millisecond without
 */
export async function traceOf(page: Page, work: () => Promise<unknown>, isFine = false): Promise<TraceEvent[]> {
  const fine = isFine ? ['disabled-by-default-v8.cpu_profiler.hires'] : [];
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', ...HIDDEN, ...fine] });
  await work();
  const trace = Buffer.from((await page.tracing.stop()) ?? []).toString();
  return (JSON.parse(trace) as { traceEvents: TraceEvent[] }).traceEvents;
}
