import { describe, expect, it } from 'vitest';
import { pageLine } from '../../../src/clutter/detectors/page-line.ts';
import { detect, PARAGRAPHS, summaries } from '../story.ts';

const far = PARAGRAPHS.map((text) => `<p>${text}</p>`)
  .join('')
  .repeat(3);

describe('pageLine', () => {
  it.each([
    '<p>Listen to this article 4 min</p>',
    '<div>5 min read</div>',
    '<p>Your browser does not support the audio element.</p>',
    '<p>© 2031 The Reed. All rights reserved.</p>',
    '<div><span>Share this story</span></div>',
    '<h3>Leave a comment</h3>',
  ])('finds a label or message of the page: %s', (html) => {
    const findings = detect(pageLine, { within: html });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ kind: 'other', reason: 'a label or message of the page' });
  });

  it('finds a note of the publisher at an edge of the article, or in italics', () => {
    const note = 'We may earn a commission when you buy a net through our links.';
    expect(detect(pageLine, { end: `<p>${note}</p>` })).toHaveLength(1);
    expect(detect(pageLine, { within: `${far}<p>${note}</p>${far}` })).toEqual([]);
    expect(detect(pageLine, { within: `${far}<p><em>${note}</em></p>${far}` })).toHaveLength(1);
  });

  it.each([
    '<p>“Share,” she said.</p>',
    '<p>Advertisements fell by a third in March, the brewery said.</p>',
    '<p>He said <span>share</span> and she said <small>print</small> at once.</p>',
    '<p>The plan may not be made known before May, the council said.</p>',
    '<h2>The next bird</h2>',
  ])('leaves what is the article’s: %s', (html) => {
    expect(summaries(detect(pageLine, { within: html }))).toEqual([]);
  });

  it('stays within the article', () => {
    expect(detect(pageLine, { top: '<p>5 min read</p>', after: '<p>Leave a comment</p>' })).toEqual([]);
  });

  it('finds a note that has parts of a line within it', () => {
    const note =
      '<p><span>If you buy something through a link on our site,</span> we may receive compensation. <a href="/how">How</a> we do it.</p>';
    expect(detect(pageLine, { within: note })).toHaveLength(1);
  });
});
