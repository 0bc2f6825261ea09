import { describe, expect, it } from 'vitest';
import { teasers } from '../../../src/clutter/detectors/teasers.ts';
import { detect, summaries } from '../story.ts';

const TITLES = [
  'Egret lands on a bus in Port Ansel',
  'Seven ways to cook a turnip',
  'The lawyer who speaks for hedges',
];
const list = (titles = TITLES) =>
  `<ul>${titles.map((title, i) => `<li><a href="/s/${i}">${title}</a></li>`).join('')}</ul>`;
const cards = TITLES.map(
  (title, i) =>
    `<div class="card"><a href="/s/${i}"><img src="/i.jpg"></a><h3><a href="/s/${i}">${title}</a></h3><p>By Bo Lind</p></div>`,
).join('');

describe('teasers', () => {
  it('finds a list behind the article, one finding for each teaser', () => {
    const findings = detect(teasers, { after: `<section>${list()}</section>` });
    expect(summaries(findings)).toEqual(TITLES.map((title) => ['teaser', title]));
    expect(findings[0]?.reason).toBe('leads to another story, in a list behind the article');
  });

  it('finds cards with pictures and bylines, whole', () => {
    const findings = detect(teasers, { after: `<div>${cards}</div>` });
    expect(summaries(findings)).toEqual(TITLES.map((title) => ['teaser', `${title}By Bo Lind`]));
  });

  it('finds a list under a label within the article, and takes the label with it', () => {
    const findings = detect(teasers, {
      within: `<div class="box"><h3>Related stories</h3>${list(TITLES.slice(0, 1))}</div>`,
    });
    expect(summaries(findings)).toEqual([['teaser', TITLES[0]]]);
    expect(findings[0]?.reason).toBe('leads to another story, under “Related stories”');
    expect(findings[0]?.companions.map((element) => element.className)).toEqual(['box']);
  });

  it('takes the link to more of them with it', () => {
    const [first, ...others] = detect(teasers, {
      after: `<div id="all"><h2>Most read</h2>${list()}<a href="/all">View all</a></div>`,
    });
    expect(first?.companions.map(({ id }) => id)).toEqual(['all']);
    for (const other of others) expect(other.companions).toEqual([]);
  });

  it.each([
    ['two links behind the article without a label', { after: list(TITLES.slice(0, 2)) }],
    ['a list within the article without a label', { within: `<p>Three cases came first:</p>${list()}` }],
    [
      'a list of sources',
      { within: `<div><h3>Sources</h3>${list()}</div>`, after: `<div><h3>References</h3>${list()}</div>` },
    ],
    [
      'short links',
      { after: '<ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li><li><a href="/c">Three</a></li></ul>' },
    ],
    ['the page’s navigation', { top: `<nav>${list()}</nav>`, after: `<aside>${list()}</aside>` }],
    ['links to places on the page', { end: `<h3>Related</h3>${list().replaceAll('/s/', '#s')}` }],
  ])('does not take %s for teasers', (_, places) => {
    expect(summaries(detect(teasers, places))).toEqual([]);
  });
});
