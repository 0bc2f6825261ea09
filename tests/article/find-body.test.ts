import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findBody, surveyTextBlocks } from '../../src/article/find-body.ts';
import type { TextBlockModel } from '../../src/article/text-blocks/model.ts';
import { parsePage } from '../../src/cli/parse-page.ts';
import { atOnce } from '../../src/shared/steps.ts';
import { textOf } from '../../src/shared/text.ts';
import { PARAGRAPHS, storyPage } from '../clutter/story.ts';

const url = 'https://reed.example/heron';
const survey = (document: Document, cut: readonly (Element | null)[] = [], region: Element | null = null) => {
  const found = atOnce(
    surveyTextBlocks(document, { url, cut: new Set(cut.filter((element) => element !== null)), region }),
  );
  if (!found) throw new Error('The page has no body.');
  return found;
};
/** A model that goes by the length of a block alone: from 150 characters on it is the article's. */
const byLength: TextBlockModel = {
  features: ['length'],
  cuts: [[150]],
  base: 0,
  depth: 1,
  step: 0.1,
  trees: btoa(String.fromCharCode(0, 1, 256 - 40, 40)),
};

describe('surveyTextBlocks', () => {
  it('reads the blocks of a copy, with what Readability proposes among them', () => {
    const document = storyPage({});
    const before = document.toString();
    const { page } = survey(document);
    const paragraphs = page.blocks.filter(({ text }) => PARAGRAPHS.includes(text));
    expect(paragraphs.map(({ text }) => text)).toEqual(PARAGRAPHS);
    expect(paragraphs.every(({ read, proposed }) => read && proposed)).toBe(true);
    expect(page.blocks.find(({ text }) => text.startsWith('The Reed'))?.read).toBe(false);
    expect(document.toString()).toBe(before);
    // Readability takes apart what it is given
    expect(page.blocks.every(({ element }) => element.closest('body') !== null)).toBe(true);
  });

  it('leaves out what is cut', () => {
    const document = storyPage({ within: '<p id="ad">Buy a kite</p>' });
    const texts = survey(document, [document.querySelector('#ad')]).page.blocks.map(({ text }) => text);
    expect(texts).not.toContain('Buy a kite');
    expect(texts).toContain(PARAGRAPHS[5]);
  });

  it('finds the region again in the copy', () => {
    const document = storyPage({});
    const { page } = survey(document, [], document.querySelector('.body'));
    expect(page.region?.className).toBe('body');
    expect(page.blocks.filter(({ ancestors }) => ancestors.includes(page.region as Element))).toHaveLength(6);
  });

  it('tells the share of links', () => {
    expect(survey(parsePage('<p>Kite</p><p><a href="/a">1234</a></p>')).linkShare).toBe(0.5);
    expect(survey(parsePage('')).linkShare).toBe(0);
  });

  it('knows what the page says of itself, with the byline that Readability sees', () => {
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: PARAGRAPHS.join(' ') })}</script>`;
    const { page, facts } = survey(storyPage({ head: `${head}<meta name="description" content="A bird stays.">` }));
    expect(facts.saysArticle).toBe(true);
    expect(page.words.title).toBe('heron stays in saltby');
    expect(page.words.description).toBe('a bird stays');
    expect(page.words.articleBody).toContain('on the first monday of march');
    expect(facts.metadata.byline).toEqual([]);
    const signed = survey(storyPage({ head: '<meta name="author" content="Ada Moor">' }));
    expect(signed.facts.metadata.byline).toEqual(['Ada Moor']);
    expect(signed.page.words.authors).toEqual(['ada moor']);
  });

  it('is null for a page without a body', () => {
    const { document } = new JSDOM('').window;
    document.body.remove();
    expect(atOnce(surveyTextBlocks(document, { url, cut: new Set(), region: null }))).toBeNull();
  });
});

describe('findBody', () => {
  it('holds the blocks that the model believes in, and says how sure it is', () => {
    const body = atOnce(
      findBody(survey(storyPage({ within: '<p>Buy a kite</p>', end: '<h3>More birds</h3>' })), byLength),
    );
    expect(textOf(body?.content)).toBe(PARAGRAPHS.join(' '));
    expect(body?.confidence.why.scores).toBeGreaterThan(0.9);
    expect(body?.confidence.why.readability).toBe(1);
  });

  it('believes Readability where the model believes in nothing', () => {
    const body = atOnce(findBody(survey(storyPage({})), { ...byLength, base: -20 }));
    for (const text of PARAGRAPHS) expect(textOf(body?.content)).toContain(text);
    expect(body?.confidence.value).toBeLessThan(0.2);
  });

  it('is null where no block is the article', () => {
    expect(atOnce(findBody(survey(parsePage('')), byLength))).toBeNull();
    expect(atOnce(findBody(survey(parsePage('<p>Kite</p>')), byLength))).toBeNull();
  });
});
