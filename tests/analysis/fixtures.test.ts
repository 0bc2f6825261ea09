import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import type { Analysis, Speaker } from '../../src/shared/analysis.ts';

const FIXTURES = new URL('../fixtures/', import.meta.url);
/** The story that every first-time user sees: nothing of it may be wrong. */
const EXACT = 'sample';

interface ExpectedQuote {
  text: string;
  speaker: string | null;
  inferred?: boolean;
  named: boolean;
  fragments?: string[];
}

interface ExpectedActor {
  name: string;
  kind: string;
  role: string | null;
}

interface Expected {
  text: string;
  title: string;
  byline: string[];
  siteName: string | null;
  lang: string | null;
  quotes?: ExpectedQuote[];
  actors: ExpectedActor[];
  notActors: string[];
}

function readExpected(name: string): Expected {
  const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, FIXTURES), 'utf8')) as Partial<Expected>;
  if (expected.quotes === undefined) return expected as Expected;
  for (const field of ['text', 'title', 'byline', 'siteName', 'lang', 'actors', 'notActors'] as const) {
    if (expected[field] === undefined) throw new Error(`${name}/expected.json has no ${field}`);
  }
  return expected as Expected;
}

function contentWords(description: string): string[] {
  return (description.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 3);
}

/** Is a shown speaker right? A named one must be the very same; a description must share a content word. */
function isRight(speaker: Speaker, expected: ExpectedQuote): boolean {
  if (speaker.named !== expected.named || expected.speaker === null) return false;
  if (expected.named) return speaker.name === expected.speaker;
  const words = new Set(contentWords(expected.speaker));
  return contentWords(speaker.name).some((word) => words.has(word));
}

const stories = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => ({ name: entry.name, expected: readExpected(entry.name) }))
  .filter((story) => story.expected.quotes !== undefined);

function analyseExpected({ text, title, byline, siteName, lang }: Expected): Analysis {
  return analyse({ text, title, byline, siteName, lang });
}

it('has the sample and other stories', () => {
  expect(stories.map((story) => story.name)).toContain(EXACT);
  expect(stories.length).toBeGreaterThan(5);
});

describe.each(stories)('$name', ({ expected }) => {
  const { quotes, actors } = analyseExpected(expected);
  const wanted = expected.quotes ?? [];

  it('has every quotation, verbatim', () => {
    expect(quotes.map((quote) => quote.text)).toEqual(wanted.map((quote) => quote.text));
    for (const quote of quotes) expect(expected.text.slice(quote.start, quote.end)).toBe(quote.text);
  });

  it('shows no wrong speaker', () => {
    const wrong = quotes.filter((quote) => {
      const truth = wanted.find((other) => other.text === quote.text);
      return quote.speaker !== null && truth !== undefined && !isRight(quote.speaker, truth);
    });
    expect(wrong.map((quote) => [quote.text, quote.speaker?.name])).toEqual([]);
  });

  it('lists nobody who is no part of the story', () => {
    const names = new Set(actors.flatMap((actor) => [actor.name, ...actor.aliases]));
    expect(expected.notActors.filter((name) => names.has(name))).toEqual([]);
  });
});

describe('the sample, exactly', () => {
  const expected = readExpected(EXACT);
  const { quotes, actors } = analyseExpected(expected);

  it('has the speaker of every quotation, and its fragments', () => {
    const found = quotes.map(({ text, speaker, fragments }) => ({
      text,
      speaker: speaker?.name ?? null,
      inferred: speaker?.inferred,
      named: speaker?.named,
      fragments,
    }));
    expect(found).toEqual(expected.quotes?.map((quote) => ({ fragments: [], ...quote })));
  });

  it('has every actor with kind and role, and no other', () => {
    expect(actors.map(({ name, kind, role }) => ({ name, kind, role }))).toEqual(expected.actors);
  });
});
