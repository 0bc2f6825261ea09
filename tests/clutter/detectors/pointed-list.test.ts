import { describe, expect, it } from 'vitest';
import { pointedList } from '../../../src/clutter/detectors/pointed-list.ts';
import { detect, summaries } from '../story.ts';

const ITEMS = `
  <li>Ansel Reeve says that egrets will be next. <a href="/egrets">Here is how to tell an egret from a heron</a> before it lands.</li>
  <li>The pond has a rival: <a href="/lesk">the reservoir above Lesk has two of them</a>, and both can be seen from the road.</li>`;

describe('pointedList', () => {
  it.each([
    `<h2>Don’t miss:</h2><ul>${ITEMS}</ul>`,
    `<p><b>Read next:</b></p><ul>${ITEMS}</ul>`,
    `<h3>Related</h3><ol>${ITEMS}</ol>`,
  ])('finds a list of sentences that lead away, with its label: %s', (html) => {
    const findings = detect(pointedList, { within: html });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ kind: 'teaser' });
    expect(findings[0]?.companions).toHaveLength(1);
  });

  it.each([
    ['a list without a label', `<p>Three things are known of it by now:</p><ul>${ITEMS}</ul>`],
    ['a list under a subhead', `<h2>What the council said</h2><ul>${ITEMS}</ul>`],
    ['items without a link', '<h2>Read next:</h2><ul><li>It stands in the pond.</li><li>It looks at ducks.</li></ul>'],
    [
      'items with a word as a link',
      '<h2>Related</h2><ul><li>The <a href="/h">heron</a> stands in the pond at Saltby, and nobody knows why it does.</li></ul>',
    ],
    ['items with several links', `<h2>Related</h2><ul><li>${ITEMS.replace(/<\/?li>/g, '')}</li></ul>`],
  ])('does not take %s for one', (_, html) => {
    expect(summaries(detect(pointedList, { within: html }))).toEqual([]);
  });

  it('stays within the article', () => {
    expect(detect(pointedList, { after: `<h2>Read next:</h2><ul>${ITEMS}</ul>` })).toEqual([]);
  });
});
