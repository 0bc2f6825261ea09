import { expect, it } from 'vitest';
import { citationOf } from '../../src/shared/citation.ts';

it('names all that is known of the source', () => {
  const source = {
    title: 'A bell',
    byline: ['Ines Halloran', 'Jo Reed'],
    published: '2026-03-14T18:20:00+01:00',
    siteName: 'The Gazette',
    text: 'At noon. It rang. All heard it.',
  };
  expect(citationOf(' It rang. ', source, 'https://gazette.example/bell#top')).toBe(
    '“It rang.”\n— Ines Halloran, Jo Reed, “A bell”, The Gazette, 2026-03-14, https://gazette.example/bell#:~:text=It%20rang.',
  );
});

it('leaves out what is not', () => {
  expect(
    citationOf(
      'It rang.',
      { title: null, byline: [], published: 'spring', siteName: null, text: '' },
      'https://a.example/',
    ),
  ).toBe('“It rang.”\n— https://a.example/#:~:text=It%20rang.');
});

it('names who said it', () => {
  const text = 'Anna Holm said: “It rang.”';
  const speaker = { name: 'Anna Holm', start: 0, end: 9, inferred: false, named: true };
  const quote = { text: 'It rang.', start: 17, end: 25, speaker, cue: 'said', confidence: 1, rank: 1, fragments: [] };
  const source = { title: 'A bell', byline: [], published: null, siteName: null, text };
  expect(citationOf(quote, source, 'https://a.example/')).toBe(
    '“It rang.”\n— Anna Holm. “A bell”, https://a.example/#:~:text=It%20rang.',
  );
  expect(citationOf({ ...quote, speaker: null }, source, 'https://a.example/')).toContain('\n— “A bell”');
});
