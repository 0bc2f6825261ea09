import { describe, expect, it } from 'vitest';
import { comparePages } from './compare.ts';
import { hiddenParts } from './hidden-parts.ts';
import { snapshotOf } from './invented-page.ts';
import { judgePage } from './judge.ts';
import { restOf } from './rest.ts';

const ONE = 'The ferry left the harbour at dawn with forty people on board.';
const TWO = 'Its captain said that the storm had passed in the night.';
const REFERENCE = `${ONE} ${TWO}`;
const LINKED = `${TWO.replace('the storm', '<a href="/storm">the storm</a>')}`;

const page = ({ one = '', box = '', two = '', late = '', link = LINKED } = {}) =>
  `<main><p ${one}>${ONE}</p><div class="box" ${box}><h3>Sign up for our newsletter</h3></div><p ${two}>${link}</p>
   <ul><li>Fish prices rise again</li>${late}</ul></main>`;
const HIDE = 'data-pullquote-hidden="subscribe"';
const judge = (html: string) => judgePage(snapshotOf(html), REFERENCE);
const compare = (after: string, before = page()) => comparePages(judge(before), judge(after));

describe('comparePages', () => {
  it('sees what was hidden, and what is left', () => {
    const compared = compare(page({ box: HIDE }));
    expect(compared).toMatchObject({ articleHidden: 0, clutterBefore: 9, clutterAfter: 4, clickableLost: [] });
    expect(compared.subscribeBefore).toEqual(['Sign up for our newsletter']);
    expect(compared.subscribeLeft).toEqual([]);
  });

  it('counts the words of the article that were hidden, once', () => {
    const compared = compare(page({ one: HIDE }));
    expect(compared.articleHidden).toBe(12);
    expect(compared.articleHiddenTexts).toEqual([ONE]);
    expect(compared.referenceWords).toBe(23);
  });

  it('counts words of the article that are gone from the page', () => {
    expect(compare(page({ link: '' })).articleHidden).toBe(11);
  });

  it('counts what only stands on the cleaned page', () => {
    const compared = compare(page({ late: '<li>Get it straight to your inbox</li>' }));
    expect(compared.clutterAfter).toBe(15);
    expect(compared.subscribeLeft).toHaveLength(2);
  });

  it('misses links of the article that are hidden, lead elsewhere or are dead', () => {
    expect(compare(page({ two: HIDE })).clickableLost).toEqual(['the storm']);
    expect(compare(page({ link: LINKED.replace('/storm', '/offer') })).clickableLost).toEqual(['the storm']);
    expect(compare(page({ link: LINKED.replace('<a', '<a disabled') })).clickableLost).toEqual(['the storm']);
    expect(compare(page()).clickableBefore).toBe(1);
  });
});

describe('what is told about a page', () => {
  it('names the outermost elements that were hidden', () => {
    expect(hiddenParts(snapshotOf(page({ box: HIDE })))).toEqual([
      { kind: 'subscribe', path: 'div.box < main', text: 'Sign up for our newsletter' },
    ]);
  });

  it('tells running text from links', () => {
    const late = `<li><a href="/1">Fish and boats of the north</a></li></ul><p>${'word '.repeat(30)}</p><ul>`;
    expect(restOf('7', judge(page({ late }))).map(({ shape }) => shape)).toEqual(['prose', 'links', 'other']);
  });

  it('names what is left by the largest part without the article', () => {
    const rest = restOf('7', judge(page()));
    expect(rest).toEqual([
      { id: '7', words: 5, shape: 'other', path: 'div.box < main', text: 'Sign up for our newsletter' },
      { id: '7', words: 4, shape: 'other', path: 'ul < main', text: 'Fish prices rise again' },
    ]);
  });
});
