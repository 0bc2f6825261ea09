import { expect, it } from 'vitest';
import type { ClutterKind } from '../../../src/shared/article.ts';
import { countKinds } from '../../../src/ui/components/count-kinds.ts';

const of = (...kinds: ClutterKind[]) => countKinds(kinds.map((kind) => ({ kind, reason: '', text: '' })));

it('counts each kind, the commonest first', () => {
  expect(of('share', 'teaser', 'teaser', 'other')).toEqual([
    ['teaser', 2],
    ['share', 1],
    ['other', 1],
  ]);
});

it('counts the rarer of many kinds together, and loses none', () => {
  expect(of('other', 'ad', 'ad', 'ad', 'teaser', 'teaser', 'share', 'consent', 'other', 'other', 'other')).toEqual([
    ['ad', 3],
    ['teaser', 2],
    ['other', 6],
  ]);
});
