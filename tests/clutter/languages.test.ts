import { describe, expect, it } from 'vitest';
import { detectors } from '../../src/clutter/detectors/registry.ts';
import { findClutter } from '../../src/clutter/find-clutter.ts';
import { atOnce } from '../../src/shared/steps.ts';
import { textOf } from '../../src/shared/text.ts';
import { PHRASEBOOKS } from './phrasebook.ts';
import { detect, storyPage, summaries } from './story.ts';

const url = 'https://reed.example/heron';
const books = Object.entries(PHRASEBOOKS);

describe.each(books)('clutter in %s', (_, { clutter, consent }) => {
  it.each(clutter)('is found, as %s by %s: %s', (kind, name, html) => {
    const detector = detectors.find((other) => other.name === name);
    if (!detector) throw new Error(`There is no detector ${name}.`);
    const place = kind === 'author' || name === 'tags' ? 'end' : 'within';
    const [finding, ...others] = detect(detector, { [place]: html });
    expect(others).toEqual([]);
    expect(finding?.kind).toBe(kind);
    expect(finding?.element.textContent).toBe(storyText(html));
  });

  it('is found whole in a notice of consent', () => {
    const [text, button] = consent;
    const after = `<div><div><p>${text}</p><button>${button}</button></div></div>`;
    const { findings } = atOnce(findClutter(storyPage({ after }), { url }));
    expect(summaries(findings)).toEqual([['consent', textOf({ textContent: text + button })]]);
  });
});

/** The text of a piece of HTML as it stands in the page. */
function storyText(html: string): string | null {
  const page = storyPage({ within: `<div id="piece">${html}</div>` });
  return page.getElementById('piece')?.textContent ?? null;
}

describe.each(books)('an article in %s', (_, { prose }) => {
  it.each(prose)('keeps %s', (html) => {
    const { findings } = atOnce(findClutter(storyPage({ within: html }), { url }));
    expect(summaries(findings)).toEqual([]);
  });

  it('keeps them at its end', () => {
    const { findings } = atOnce(findClutter(storyPage({ end: prose.join('') }), { url }));
    expect(summaries(findings)).toEqual([]);
  });
});
