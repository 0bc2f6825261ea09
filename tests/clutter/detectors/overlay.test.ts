import { describe, expect, it } from 'vitest';
import { overlay } from '../../../src/clutter/detectors/overlay.ts';
import { findClutter } from '../../../src/clutter/find-clutter.ts';
import type { Layout } from '../../../src/clutter/types.ts';
import { atOnce } from '../../../src/shared/steps.ts';
import { detect, PARAGRAPHS, storyPage, summaries } from '../story.ts';

const ASKS = '<p>Before you go: read The Reed for a pound a week.</p><button>No, thanks</button>';
/** A layout in which elements of the class "fixed" cover half the window. */
const layout: Layout = {
  position: (element) => (element.classList.contains('fixed') ? 'fixed' : 'static'),
  coverage: () => 0.6,
  layers: () => [],
};

describe('overlay', () => {
  it.each([
    `<div role="dialog">${ASKS}</div>`,
    `<div aria-modal="true">${ASKS}</div>`,
    `<dialog open>${ASKS}</dialog>`,
  ])('finds what is built as a dialog: %s', (html) => {
    for (const places of [{ top: html }, { after: html }]) {
      const findings = detect(overlay, places);
      expect(findings).toHaveLength(1);
      expect(findings[0]).toMatchObject({ kind: 'overlay', reason: 'lies over the page' });
    }
  });

  it('takes the backdrop with it', () => {
    const html = `<div class="backdrop" id="dark"></div><div id="empty"></div><div role="dialog">${ASKS}</div>`;
    expect(detect(overlay, { top: html })[0]?.companions.map(({ id }) => id)).toEqual(['dark']);
  });

  it('finds what is fixed and large where the layout is known', () => {
    const html = `<div class="fixed">${ASKS}</div>`;
    expect(detect(overlay, { top: html }, layout)).toHaveLength(1);
    expect(detect(overlay, { top: html })).toEqual([]);
    expect(detect(overlay, { top: html }, { ...layout, coverage: () => 0.05 })).toEqual([]);
  });

  it.each([
    [
      'a dialog that is hidden',
      `<div role="dialog" hidden>${ASKS}</div><div role="dialog" style="display: none">${ASKS}</div><div role="dialog" aria-hidden="true">${ASKS}</div>`,
    ],
    ['a dialog that is closed', `<dialog>${ASKS}</dialog>`],
    ['an empty dialog', '<div role="dialog"><button></button></div>'],
    [
      'a dialog with a long text',
      `<div role="dialog"><p>${PARAGRAPHS.join(' ').repeat(2)}</p><button>Close</button></div>`,
    ],
    ['a name', `<div class="overlay modal popup">${ASKS}</div>`],
  ])('does not take %s for one', (_, top) => {
    expect(summaries(detect(overlay, { top }))).toEqual([]);
  });

  it('does not come to act on a dialog that holds the article', () => {
    const document = storyPage({ top: '<div role="dialog" class="fixed">', after: '</div>' });
    const { findings } = atOnce(findClutter(document, { url: 'https://reed.example/heron', layout }));
    expect(summaries(findings).filter(([, text]) => text.includes(PARAGRAPHS[0] ?? ''))).toEqual([]);
  });
});
