import { describe, expect, it } from 'vitest';
import { author } from '../../../src/clutter/detectors/author.ts';
import { detect, summaries } from '../story.ts';

const BIO =
  '<div class="bio"><a href="/authors/bo-lind">Bo Lind</a><p>Bo Lind is a reporter for The Reed. He covers birds, and is based in Saltby with a bicycle.</p></div>';

describe('author', () => {
  it.each(['end', 'after'] as const)('finds a biography: %s', (place) => {
    const findings = detect(author, { [place]: BIO });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ kind: 'author', reason: 'tells about the author' });
    expect(findings[0]?.element.className).toBe('bio');
  });

  it('finds a biography by the name that the page declares', () => {
    const head = '<meta name="author" content="Bo Lind">';
    const bio =
      '<div class="bio"><h4>Bo Lind</h4><p>Bo Lind writes about birds and the people who feed them for The Reed.</p></div>';
    expect(detect(author, { head, after: bio })).toHaveLength(1);
    expect(detect(author, { after: bio })).toEqual([]);
  });

  it.each([
    ['a portrait in the middle of the article', { within: BIO }],
    ['a byline', { end: '<p>By <a rel="author" href="/authors/bo-lind">Bo Lind</a></p>' }],
    [
      'a paragraph with a link to a person',
      {
        end: '<p>The letter was written by <a href="/people/runa-feld">Runa Feld</a> in the night from Sunday to Monday, and nobody has answered it.</p>',
      },
    ],
    [
      'somebody’s life without a link',
      { end: '<p>Runa Feld is a writer who covers mills for the club, and is based in Saltby.</p>' },
    ],
  ])('does not take %s for one', (_, places) => {
    expect(summaries(detect(author, places))).toEqual([]);
  });
});
