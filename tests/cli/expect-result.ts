import { expect } from 'vitest';
import type { Result } from '../../src/cli/result.ts';

/** The fields of the contract, in their order. */
const FIELDS = [
  'url',
  'title',
  'byline',
  'published',
  'modified',
  'siteName',
  'lang',
  'wordCount',
  'text',
  'html',
  'reason',
  'removed',
  'quotes',
  'indirect',
  'actors',
  'section',
  'image',
  'canonical',
  'readingMinutes',
  'access',
  'author',
  'pages',
  'articleConfidence',
];
const QUOTE_FIELDS = ['text', 'start', 'end', 'speaker', 'cue', 'confidence', 'rank', 'fragments'];
const SPEAKER_FIELDS = ['name', 'start', 'end', 'inferred', 'named'];
const ACTOR_FIELDS = ['name', 'kind', 'aliases', 'role', 'mentions'];

const sorted = (object: object) => Object.keys(object).sort();

/** Checks the form of what the command line printed against its contract. @param withId `--jsonl` gives the id back */
export function expectResult(value: unknown, withId: boolean): Result {
  const result = value as Result;
  expect(Object.keys(result)).toEqual(withId ? ['id', ...FIELDS] : FIELDS);
  for (const field of ['byline', 'removed', 'quotes', 'indirect', 'actors'] as const)
    expect(result[field]).toBeInstanceOf(Array);
  expect(Object.keys(result.author)).toEqual(['bio']);
  if (result.image) expect(sorted(result.image)).toEqual(['alt', 'height', 'url', 'width']);
  if (result.articleConfidence) {
    expect(sorted(result.articleConfidence)).toEqual(['value', 'why']);
    expect(result.articleConfidence.value).toBeGreaterThanOrEqual(0);
    expect(result.articleConfidence.value).toBeLessThanOrEqual(1);
  }
  if (result.pages) expect(sorted(result.pages)).toEqual(['current', 'next', 'total', 'urls']);
  for (const entry of result.removed) expect(sorted(entry)).toEqual(['kind', 'reason', 'text']);
  for (const quote of [...result.quotes, ...result.indirect]) expectQuote(quote, result.text);
  for (const quote of result.quotes) expect(result.text.slice(quote.start, quote.end)).toBe(quote.text);
  for (const actor of result.actors) {
    expect(sorted(actor)).toEqual(ACTOR_FIELDS.toSorted());
    expect(['person', 'organization', 'place']).toContain(actor.kind);
    for (const [start, end] of actor.mentions) expect(actor.aliases).toContain(result.text.slice(start, end));
  }
  return result;
}

function expectQuote(quote: Result['quotes'][number], text: string): void {
  expect(sorted(quote)).toEqual(QUOTE_FIELDS.toSorted());
  const { speaker } = quote;
  if (!speaker) return;
  expect(sorted(speaker)).toEqual(SPEAKER_FIELDS.toSorted());
  expect(speaker.end <= quote.start || speaker.start >= quote.end).toBe(true);
  const mention = text.slice(speaker.start, speaker.end);
  expect(mention.trim()).not.toBe('');
  expect(mention.split(/\s+/).length).toBeLessThanOrEqual(12);
}
