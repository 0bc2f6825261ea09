import { describe, expect, it } from 'vitest';
import { trim } from '../../src/article/trim.ts';
import { parsePage } from '../../src/cli/parse-page.ts';
import { type Metadata, noMetadata } from '../../src/shared/article.ts';

const METADATA: Metadata = {
  ...noMetadata(),
  title: 'Heron stays: a village wonders',
  byline: ['Runa Feld', 'Bo Lind'],
  siteName: 'The Reed',
  lang: 'en',
};
const STORY = '<p>The heron stood in the shallows until noon.</p>';

function trimmed(html: string, metadata = METADATA): string {
  const { body } = parsePage(html);
  trim(body, metadata);
  return body.innerHTML;
}

describe('trim', () => {
  it.each([
    '<h2>Heron stays – a village wonders</h2>',
    '<p>Runa Feld, staff writer</p>',
    '<p>By Ada Moor | The Reed</p>',
    '<p>Published: March 4, 2031 at 9:15 a.m. GMT</p>',
    '<p>Updated 04/03/2031, 09:15</p>',
    '<hr>',
    '<figure><img src="/runa.jpg" alt="Runa Feld"></figure>',
    '<figure><img src="/runa.jpg" alt="Runa Feld"><img src="/bo.jpg" alt="Bo Lind"></figure>',
  ])('takes away %j at the head', (html) => {
    expect(trimmed(html + STORY)).toBe(STORY);
  });

  it.each([
    '<h2>The second heron</h2>',
    '<p>Runa Feld went to the shallows herself, and saw nothing.</p>',
    '<p>By noon it had gone.</p>',
    '<p>In March 2031 it came back.</p>',
    '<figure><figcaption>By Runa Feld</figcaption></figure>',
    '<figure><img src="/runa.jpg" alt="Runa Feld"><figcaption>Runa Feld in the shallows.</figcaption></figure>',
    '<figure><img src="/heron.jpg" alt="The heron"></figure>',
    '<figure><img src="/none.jpg" alt=""></figure>',
  ])('keeps %j', (html) => {
    expect(trimmed(html + STORY)).toBe(html + STORY);
  });

  it('takes away a byline of two', () => {
    expect(trimmed(`<p>By Runa Feld and Bo Lind</p>${STORY}`)).toBe(STORY);
  });

  it.each(['<h2>1931</h2>', '<h2>1</h2>'])('keeps a heading that is a number: %j', (html) => {
    expect(trimmed(html + STORY)).toBe(html + STORY);
  });

  it.each(['<p>PONDS</p>', '<p><a href="https://reed.example/ponds">Ponds</a></p>'])(
    'takes away the section’s name: %j',
    (html) => {
      expect(trimmed(html + STORY)).toBe(STORY);
    },
  );

  it.each(['<p>Ponds</p>', '<p>STOP!</p>', '<h2>PONDS</h2>'])('keeps the short line %j', (html) => {
    expect(trimmed(html + STORY)).toBe(html + STORY);
  });

  it('keeps a word in capitals behind the first paragraph', () => {
    const story = `<p>${'The heron stood in the pond and looked at the ducks. '.repeat(5)}</p><p>HERONS</p>${STORY}`;
    expect(trimmed(story)).toContain('<p>HERONS</p>');
  });

  it('takes away headings and rules that nothing follows', () => {
    expect(trimmed(`${STORY}<hr><h2>Related</h2><hr>`)).toBe(STORY);
  });

  it('leaves what stands deep in the article alone', () => {
    const deep = `${STORY.repeat(8)}<h2>Heron stays: a village wonders</h2>${STORY}`;
    expect(trimmed(deep)).toBe(deep);
  });

  it('copes with a page that says nothing of itself', () => {
    expect(trimmed(STORY, { ...METADATA, title: null, byline: [] })).toBe(STORY);
  });
});
