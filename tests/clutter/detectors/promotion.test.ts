import { describe, expect, it } from 'vitest';
import { promotion } from '../../../src/clutter/detectors/promotion.ts';
import { detect, summaries } from '../story.ts';

describe('promotion', () => {
  it.each([
    '<div><h4>Stories like this take months</h4><p>Will you chip in?</p><a href="/support/">Donate now</a></div>',
    '<p>Download our app <a href="https://play.google.com/store/apps/x">here</a></p>',
    '<p>Follow us on <a href="https://facebook.com/reed">Facebook</a> and <a href="https://x.com/reed">X</a></p>',
    '<aside><p>The Reed festival</p><a href="/tickets">Buy tickets</a></aside>',
    '<p>Readers like you make this possible. <a href="/contribute">Make a contribution</a></p>',
    '<p>Spenden Sie <a href="/spende">hier</a></p>',
  ])('finds an appeal with a link to follow it: %s', (html) => {
    const findings = detect(promotion, { within: html });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      kind: 'promotion',
      reason: 'promotes something of the publisher’s own',
    });
  });

  it('takes the whole block, not the line alone', () => {
    const html =
      '<div><h4>Stories like this take months</h4><p>Will you chip in?</p><a href="/support/">Donate now</a></div>';
    const [finding] = detect(promotion, { end: html });
    expect(finding?.element.textContent).toBe('Stories like this take monthsWill you chip in?Donate now');
  });

  it.each([
    '<p>The club asks its members to chip in for the net.</p>',
    '<p>The <a href="https://facebook.com/heron">page of the heron</a> has eleven friends.</p>',
    '<p>“Support us,” the fish would say, thinks Moor, if they could.</p>',
  ])('wants both the words and a link: %s', (html) => {
    expect(summaries(detect(promotion, { within: html }))).toEqual([]);
  });
});
