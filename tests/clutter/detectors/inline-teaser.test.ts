import { describe, expect, it } from 'vitest';
import { inlineTeaser } from '../../../src/clutter/detectors/inline-teaser.ts';
import { detect, summaries } from '../story.ts';

describe('inlineTeaser', () => {
  it.each([
    '<p><b>Read more:</b> <a href="/egret">Egret lands on a bus in Port Ansel</a></p>',
    '<div>ALSO READ | <a href="/egret">Egret lands on a bus</a></div>',
    '<p>See also: <a href="/a">One bird too many</a> and <a href="/b">Two birds too few</a></p>',
    '<p>Lesen Sie auch: <a href="/egret">Reiher im Bus gesehen</a></p>',
    '<p>Lire aussi : <a href="/egret">Un héron dans le bus</a></p>',
    '<p>اقرأ أيضا: <a href="/egret">مالك الحزين في الحافلة</a></p>',
  ])('finds a labelled line between the paragraphs: %s', (html) => {
    const findings = detect(inlineTeaser, { within: html });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ kind: 'teaser', reason: 'leads to another story, between the paragraphs' });
  });

  it.each([
    [
      'a paragraph with a link',
      '<p>Read more than once, the <a href="/letter">letter</a> of the club to the mill makes less and less sense, said Moor.</p>',
    ],
    ['a label without a link', '<p>Read more: it does no harm.</p>'],
    ['a link without a label', '<p><a href="/minutes">The minutes of the council of Saltby</a></p>'],
    ['a label in the middle', '<p><a href="/minutes">The minutes say see also the letter</a></p>'],
  ])('does not take %s for one', (_, html) => {
    expect(summaries(detect(inlineTeaser, { within: html }))).toEqual([]);
  });

  it('stays within the article', () => {
    expect(detect(inlineTeaser, { after: '<p>Read more: <a href="/x">Egret lands on a bus</a></p>' })).toEqual([]);
  });
});
