import { mutate } from './mutate.ts';
import type { Random } from './random.ts';

/** Every so many-th document is made of a whole page; the others of a part of one, which takes a tenth of the time. */
const WHOLE = 20;
/** Tags and texts that a part of a page has, at least and at most. */
const PART = [20, 200] as const;
/** How far repetitions go in a part. */
const REACH = 0.1;

/** The document that a generator makes of a page: the whole page or a run of its tags and texts, with faults put in. */
export function fuzzDocument(html: string, index: number, random: Random): string {
  if (index % WHOLE === 0) return mutate(html, random);
  const parts = html.match(/<[^>]*>|[^<]+|</g) ?? [];
  const length = PART[0] + random.below(PART[1] - PART[0]);
  const start = random.below(Math.max(1, parts.length - length));
  return mutate(parts.slice(start, start + length).join(''), random, REACH);
}
