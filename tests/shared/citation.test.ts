import { expect, it } from 'vitest';
import { citationOf } from '../../src/shared/citation.ts';

it('names all that is known of the source', () => {
  const source = {
    title: 'A bell',
    byline: ['Ines Halloran', 'Jo Reed'],
    published: '2026-03-14T18:20:00+01:00',
    siteName: 'The Gazette',
  };
  expect(citationOf(' It rang. ', source, 'https://gazette.example/bell#top')).toBe(
    '“It rang.”\n— Ines Halloran, Jo Reed, “A bell”, The Gazette, 2026-03-14, https://gazette.example/bell',
  );
});

it('leaves out what is not', () => {
  expect(
    citationOf('It rang.', { title: null, byline: [], published: 'spring', siteName: null }, 'https://a.example/'),
  ).toBe('“It rang.”\n— https://a.example/');
});
