import { readCache, writeCache } from '../platform/session-cache.ts';
import { readInForce } from '../platform/settings-in-force.ts';
import type { Analysis } from '../shared/analysis.ts';
import type { RequestMap } from '../shared/messages.ts';
import { defaultSettings } from '../shared/settings-values.ts';
import { analyseWithin } from './analyse-within.ts';
import { fitAnalysis, isWanted } from './fit-analysis.ts';

/** Analyses a text as the settings want it. */
export async function answerAnalysis(request: RequestMap['analyse']['request']): Promise<Analysis> {
  const settings = (await readInForce())?.analysis ?? defaultSettings().analysis;
  return fitAnalysis(isWanted(request.input, settings) ? await analysisOf(request) : null, settings);
}

/** Analyses a text, or takes the result from the session's cache. Nothing of a private window is kept. */
async function analysisOf({ input, isPrivate }: RequestMap['analyse']['request']): Promise<Analysis> {
  if (isPrivate) return analyseWithin(input);
  const key = await hashOf(input);
  const cached = await readCache(key);
  if (cached) return cached as Analysis;
  const analysis = analyseWithin(input);
  await writeCache(key, analysis);
  return analysis;
}

/** A key that tells nothing of the page: all that the analysis depends on, hashed. */
async function hashOf(input: RequestMap['analyse']['request']['input']): Promise<string> {
  const bytes = new TextEncoder().encode(
    JSON.stringify([input.text, input.title, input.byline, input.siteName, input.lang, input.blockquotes]),
  );
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
