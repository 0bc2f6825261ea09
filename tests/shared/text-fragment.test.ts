import { describe, expect, it } from 'vitest';
import { linkToPassage } from '../../src/shared/text-fragment.ts';

const URL_ = 'https://lantern.example/snow?id=1#top';
const TEXT = 'The road is closed. “Nobody came to clear it – not one, at all,” Anna Holm said.\n\nThe road is open.';

describe('linkToPassage', () => {
  it('names a short passage as a whole, with its signs encoded', () => {
    const start = TEXT.indexOf('not one');
    expect(linkToPassage(URL_, TEXT, { start, end: start + 'not one, at all'.length })).toBe(
      'https://lantern.example/snow?id=1#:~:text=not%20one%2C%20at%20all',
    );
  });

  it('names a long passage by its ends', () => {
    const long = `${'One two three four five six. '.repeat(1)}Seven eight nine-ten eleven twelve end`;
    const link = linkToPassage('https://a.example/', `Before. ${long}`, { start: 8, end: 8 + long.length });
    expect(link).toBe(
      'https://a.example/#:~:text=One%20two%20three%20four%20five,eight%20nine%2Dten%20eleven%20twelve%20end',
    );
  });

  it('adds what stands around a passage whose words come twice', () => {
    const start = TEXT.lastIndexOf('The road is');
    expect(linkToPassage(URL_, TEXT, { start, end: start + 'The road is'.length })).toBe(
      'https://lantern.example/snow?id=1#:~:text=The%20road%20is,-open.',
    );
  });

  it('takes a passage with half a sign', () => {
    expect(linkToPassage('https://a.example/', 'a \ud800 b', { start: 0, end: 5 })).toContain('%EF%BF%BD');
  });
});
