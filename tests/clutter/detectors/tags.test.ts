import { describe, expect, it } from 'vitest';
import { tags } from '../../../src/clutter/detectors/tags.ts';
import { detect, summaries } from '../story.ts';

const LINKS = '<a href="/tag/herons/">Herons</a> <a href="/tag/ponds/">Ponds</a> <a href="/topics/fish/">Fish</a>';

describe('tags', () => {
  it.each([
    `<div>${LINKS}</div>`,
    `<p>Tags: ${LINKS}</p>`,
    `<p>Themen: ${LINKS}</p>`,
    '<ul><li><a rel="tag" href="/x">Herons</a></li><li><a rel="tag" href="/y">Ponds</a></li></ul>',
  ])('finds a list of topics: %s', (html) => {
    const findings = detect(tags, { end: html });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ kind: 'other', reason: 'a list of topics' });
    expect(detect(tags, { after: html })).toHaveLength(1);
  });

  it.each([
    [
      'a sentence with links to topics',
      '<p>Both <a href="/tag/herons/">herons</a> and <a href="/tag/ponds/">ponds</a> were discussed on Tuesday.</p>',
    ],
    ['one link', '<p><a href="/tag/herons/">Herons</a></p>'],
    ['links to stories', '<ul><li><a href="/2031/one">One</a></li><li><a href="/2031/two">Two</a></li></ul>'],
  ])('does not take %s for one', (_, html) => {
    expect(summaries(detect(tags, { end: html }))).toEqual([]);
  });
});
