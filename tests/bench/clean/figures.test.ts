import { expect, it } from 'vitest';
import { figuresOf, type PageResult } from './figures.ts';
import type { Rest } from './rest.ts';

const page = (own: Partial<PageResult>): PageResult => ({
  id: '1',
  url: 'https://reed.example/1',
  referenceWords: 500,
  articleSeen: 500,
  articleHidden: 0,
  articleHiddenTexts: [],
  subscribeBefore: [],
  subscribeLeft: [],
  clutterBefore: 100,
  clutterAfter: 100,
  clickableBefore: 1,
  clickableLost: [],
  errors: [],
  scriptTime: 3,
  clone: 2,
  hidden: [],
  ...own,
});

it('weighs words over all pages, and counts pages', () => {
  const results = [
    page({ articleHidden: 5, subscribeBefore: ['a', 'b'], subscribeLeft: ['a'], clutterAfter: 50 }),
    page({ referenceWords: 1500, subscribeBefore: ['c'], clutterBefore: 300, clutterAfter: 50, errors: ['e'] }),
    page({ clickableLost: ['storm'], scriptTime: 6 }),
    page({ articleSeen: 250 }),
  ];
  const part = (shape: Rest['shape'], words: number): Rest => ({ id: '1', words, shape, path: '', text: '' });
  const rest = [part('prose', 50), part('links', 30), part('prose', 20)];
  expect(figuresOf(results, { injectedGzip: 900, unnamed: [0.1, 0.3], rest })).toMatchObject({
    articleHidden: round(5 / 3000),
    articleHiddenWorst: 0.01,
    articleSeen: round(1750 / 3000, 4),
    subscribeBefore: 0.5,
    subscribeLeft: 0.25,
    clutterReduced: 0.5,
    restProse: 0.7,
    restLinks: 0.3,
    restOther: 0,
    pagesHarmed: 2,
    timeVsClone: 1.8,
    timeUnnamed: 0.2,
    injectedGzip: 900,
    pages: 4,
  });
});

const round = (value: number, digits = 6) => Math.round(value * 10 ** digits) / 10 ** digits;
