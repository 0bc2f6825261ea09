import { describe, expect, it } from 'vitest';
import { brief, findOn } from './live-page.ts';

const STORIES = [
  'Ten soups for long evenings',
  'What the new chess rules mean',
  'An old cinema finds a buyer',
  'How the heron reached Saltby',
];
const list = (label: string, tag = 'section') =>
  `<${tag} class="box">${label}<ul>${STORIES.map((story, i) => `<li><a href="/s/${i}">${story}</a></li>`).join('')}</ul></${tag}>`;

describe('findLiveClutter', () => {
  it('finds lists of other stories behind the article and in a column beside it', () => {
    expect(brief(findOn({ after: list('<h2>Most read</h2>', 'aside') })).map(([kind]) => kind)).toContain('teaser');
    expect(findOn({ after: list('<h2>Related stories</h2>') }).length).toBeGreaterThan(0);
  });

  it('finds nothing twice: what stands in something that is found is no finding of its own', () => {
    const findings = findOn({
      after: `<div class="more">${list('<h2>Related stories</h2>')}${list('<h2>Most read</h2>')}</div>`,
    });
    expect(findings.length).toBeGreaterThan(0);
    for (const { element } of findings)
      expect(findings.some((other) => other.element !== element && other.element.contains(element))).toBe(false);
  });

  it('leaves teasers that share something with the article, when only others are to go', () => {
    const texts = brief(findOn({ after: list('<h2>Related stories</h2>') }, { teasers: 'unrelated' })).map(
      ([, text]) => text,
    );
    expect(texts).toContain('Ten soups for long eveni');
    expect(texts.join()).not.toContain('How the heron');
    expect(texts.join()).not.toContain('Related stories');
  });

  it('leaves a list of links in the article’s own column, which may be the article’s', () => {
    const links = STORIES.map((story, i) => `<li><a href="https://shop.example/${i}">${story}</a></li>`).join('');
    expect(brief(findOn({ within: `<p>What we like best:</p><ul>${links}</ul>` }))).toEqual([]);
  });

  it('leaves the sources of the article, however deep their label stands', () => {
    expect(findOn({ after: list('<div><div>Our sources</div></div>') })).toEqual([]);
    expect(findOn({ after: `<div>${list('<h4>Sources</h4>')}</div>` })).toEqual([]);
  });

  it('takes no story away from a page that is a list of stories', () => {
    const many = Array.from(
      { length: 8 },
      (_, i) =>
        `<li><h3><a href="/n/${i}">${STORIES[i % 4]} ${i}</a></h3><p>In short: it was a day like others.</p></li>`,
    );
    const findings = findOn(
      { after: `<ul>${many.join('')}</ul>` },
      { head: '<meta property="og:type" content="website">' },
    );
    // the invented article alone is too short to be one without saying so
    expect(findings.filter(({ kind }) => kind === 'teaser')).toEqual([]);
  });

  it('does not look for what is switched off', () => {
    const after = `${list('<h2>Most read</h2>')}<section><h3>Sign up for our free newsletter</h3><form><input type="email"></form></section>`;
    expect(new Set(findOn({ after }).map(({ kind }) => kind))).toEqual(new Set(['teaser', 'subscribe']));
    expect(new Set(findOn({ after }, { off: ['teaser'] }).map(({ kind }) => kind))).toEqual(new Set(['subscribe']));
  });

  it('gives a consent notice to no other kind when consent notices stay', () => {
    const top =
      '<div role="dialog" class="modal"><p>We value your privacy. We and our 200 partners use cookies. Subscribe now to refuse.</p><button>Accept all</button></div>';
    expect(brief(findOn({ top })).map(([kind]) => kind)).toEqual(['consent']);
    expect(findOn({ top }, { off: ['consent'] })).toEqual([]);
  });

  it('keeps the page’s head, navigation and foot, by their names too', () => {
    const foot = `<div class="site-footer"><a href="/newsletter">Sign up for our free newsletter</a> ${STORIES.map((story) => `<a href="/f">${story}</a>`).join('')}</div>`;
    const findings = findOn({
      top: `<div class="masthead"><a href="/subscribe">Subscribe now</a></div>`,
      after: `</main>${foot}<main>`,
    });
    expect(findings).toEqual([]);
  });
});
