import type { Judged } from './judge.ts';
import type { Snapshot } from './snapshot.ts';

/** What cleaning did to a page. All numbers are words, where nothing else is said. */
export interface Comparison {
  referenceWords: number;
  /** Words of the reference that could be seen before. */
  articleSeen: number;
  /** Those of them that cannot be seen after. */
  articleHidden: number;
  /** The texts that they stand in. */
  articleHiddenTexts: string[];
  /** Texts of the blocks that ask to subscribe. */
  subscribeBefore: string[];
  subscribeLeft: string[];
  /** Words after the article's start that belong neither to it nor to header, navigation, comments or footer. */
  clutterBefore: number;
  clutterAfter: number;
  /** Links and buttons of the article that could be clicked before, and those that cannot be after. */
  clickableBefore: number;
  clickableLost: string[];
}

/**
 * Compares a page without cleaning with another load of it that was cleaned. What is hidden is told text by text; what is left is counted on the cleaned page by itself,
 * so that nothing escapes that only stands there.
 */
export function comparePages(before: Judged, { snapshot: after, ...left }: Judged): Comparison {
  const { texts, elements } = before.snapshot;
  const twins = pairTexts(before.snapshot, after);
  const remains = (index: number) => after.texts[twins[index] ?? -1]?.visible ?? false;
  const seen = [...texts.keys()].filter((index) => texts[index]?.visible);
  const inArticle = seen.filter((index) => (before.articleWords[index] ?? 0) > 0);
  const hidden = inArticle.filter((index) => !remains(index));
  const count = (indexes: readonly number[]) => indexes.reduce((sum, at) => sum + (before.articleWords[at] ?? 0), 0);
  const clickable = inArticle.flatMap((index) => {
    const element = clickTarget(before.snapshot, texts[index]?.element ?? -1);
    return element >= 0 && elements[element]?.clickable ? [{ index, href: elements[element]?.href ?? '' }] : [];
  });
  const lost = clickable.filter(({ index, href }) => !remains(index) || !isStillClickable(after, twins[index], href));
  return {
    referenceWords: before.referenceWords,
    articleSeen: count(inArticle),
    articleHidden: count(hidden),
    articleHiddenTexts: hidden.map((index) => texts[index]?.text.trim() ?? ''),
    subscribeBefore: before.subscribe.map(({ text }) => text),
    subscribeLeft: left.subscribe.map(({ text }) => text),
    clutterBefore: before.clutterWords,
    clutterAfter: left.clutterWords,
    clickableBefore: clickable.length,
    clickableLost: lost.map(({ index }) => texts[index]?.text.trim() ?? ''),
  };
}

/**
 * For each text of a page the same text of another load of it, by its words and the elements around it, in their order; -1 where there is none. Nothing may be removed
 * from a page: a text without a twin counts as hidden.
 */
export function pairTexts(one: Snapshot, other: Snapshot): number[] {
  const places = new Map<string, number[]>();
  for (const [index, key] of keysOf(other).entries()) {
    const list = places.get(key);
    if (list) list.push(index);
    else places.set(key, [index]);
  }
  return keysOf(one).map((key) => places.get(key)?.shift() ?? -1);
}

function keysOf({ elements, texts }: Snapshot): string[] {
  const paths: string[] = [];
  for (const { parent, tag } of elements) paths.push(`${paths[parent] ?? ''}/${tag}`);
  return texts.map(({ element, text }) => `${paths[element]} ${text.trim()}`);
}

function clickTarget({ elements }: Snapshot, from: number): number {
  let at = from;
  while (at >= 0 && !isClickTarget(elements[at])) at = elements[at]?.parent ?? -1;
  return at;
}

function isClickTarget(element: Snapshot['elements'][number] | undefined): boolean {
  return element !== undefined && ((element.tag === 'a' && element.href !== '') || element.tag === 'button');
}

function isStillClickable(after: Snapshot, twin: number | undefined, href: string): boolean {
  const target = after.elements[clickTarget(after, after.texts[twin ?? -1]?.element ?? -1)];
  return target?.clickable === true && target.href === href;
}
