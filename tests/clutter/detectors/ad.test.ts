import { describe, expect, it } from 'vitest';
import { ad } from '../../../src/clutter/detectors/ad.ts';
import { detect, summaries } from '../story.ts';

describe('ad', () => {
  it.each([
    '<div class="x"><span>Advertisement</span></div>',
    '<p>– Advertisement –</p>',
    '<div>Article continues below this ad</div>',
    '<aside>Anzeige</aside>',
    '<div>إعلان</div>',
  ])('finds a place for an advertisement: %s', (html) => {
    const findings = detect(ad, { within: html });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ kind: 'ad', reason: 'a place for an advertisement' });
  });

  it.each([
    '<p>Advertisement is the art of the heron.</p>',
    '<div class="ad ads advertisement"><p>The heron stood there.</p></div>',
    '<h2>Sponsored</h2>',
  ])('does not take %s for one', (html) => {
    expect(summaries(detect(ad, { within: html }))).toEqual([]);
  });

  it('does not take a word out of a sentence', () => {
    const html = '<p>The word <span>advertisement</span> has thirteen letters.</p>';
    expect(summaries(detect(ad, { within: html }))).toEqual([]);
  });

  it('stays within the article', () => {
    expect(detect(ad, { top: '<div>Advertisement</div>', after: '<div>Advertisement</div>' })).toEqual([]);
  });
});
