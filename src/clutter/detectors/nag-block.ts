import type { ClutterKind } from '../../shared/article.ts';
import type { Pattern } from '../../shared/pattern.ts';
import { textOf } from '../../shared/text.ts';
import { Findings } from '../findings.ts';
import { growBlock } from '../grow.ts';
import { READER } from '../lexicon/asking.ts';
import { remembering } from '../remembering.ts';
import type { ClutterContext, Finding } from '../types.ts';

/** What tells one kind of nagging block from another. */
export interface NagKind {
  kind: ClutterKind;
  /** What it says. */
  phrases: Pattern;
  /** Where its link leads. */
  target: RegExp;
  reason: string;
  /** The reason when it holds a form to fill in. */
  formReason: string;
}

const SEEDS = new Set('form h2 h3 h4 h5 h6 p a button strong label span div'.split(' '));
/** A piece that asks for something is short. */
const SEED_WORDS = 45;
/** What may stand before what is asked. */
const POLITE = /\bplease\b|\bclick (?:here )?to\b/i;

/**
 * Finds blocks within and after the article that ask the reader for something. Two kinds of evidence: what they say ({@link NagKind.phrases}),
 * and how they are built (a form with a field for an address, or a link or button that leads where they ask to go).
 */
export function findNagBlocks(context: ClutterContext, nag: NagKind): Finding[] {
  const { page } = context;
  const found = new Findings();
  const says = remembering((text: string) => nag.phrases.test(text));
  for (const seed of page.withWords(SEEDS)) {
    const words = page.words(seed);
    const isForm = seed.localName === 'form';
    if (
      words > (isForm ? 120 : SEED_WORDS) ||
      !page.isInFlow(seed) ||
      page.holdsArticle(seed) ||
      !says(page.text(seed))
    )
      continue;
    const block = growBlock(seed, page);
    if (found.holds(block)) continue;
    const asks = action(block, nag) ?? (standsUnderHeadline(block, context) ? 'link' : null);
    const isPlea = isPoliteLink(block, context, nag);
    if (!isPlea && (!asks || (asks === 'link' && isOneLine(block) && !addressesReader(block, context, nag)))) continue;
    found.add({
      element: block,
      kind: nag.kind,
      reason: asks === 'form' ? nag.formReason : nag.reason,
      confidence: asks === 'form' ? 0.9 : 0.75,
    });
  }
  return found.list;
}

function action(block: Element, nag: NagKind): 'form' | 'link' | null {
  if (block.querySelector('input[type="email"], input[name*="mail" i], input[placeholder*="mail" i]')) return 'form';
  for (const link of [block, ...block.querySelectorAll('a[href], button')]) {
    if (
      link.localName === 'a' &&
      (nag.target.test(link.getAttribute('href') ?? '') || asksAlone(textOf(link), nag.phrases))
    )
      return 'link';
    if (link.localName === 'button' && (link !== block || nag.phrases.test(link.textContent ?? ''))) return 'link';
  }
  return null;
}

/** Between the headline and the article there is room for a standfirst: what asks for something there needs no link to be told from it. */
function standsUnderHeadline(block: Element, { page }: ClutterContext): boolean {
  return page.isInFlow(block) && !page.inRegion(block) && !page.isAfterRegion(block);
}

/** A line with a link, a sentence of which asks politely, wherever the link may lead. */
function isPoliteLink(block: Element, { page }: ClutterContext, { phrases }: NagKind): boolean {
  const sentences = page.text(block).split(/(?<=[.!?])\s+/);
  return (
    block.querySelector('a[href]') !== null &&
    sentences.some((sentence) => POLITE.test(sentence) && begins(sentence, phrases))
  );
}

/** A single line like the article's own, and no box with a heading or a button. */
function isOneLine(block: Element): boolean {
  const line = block.children.length === 1 ? block.firstElementChild : block;
  return (
    line !== null && /^(?:p|li|a|em|strong|b|i)$/.test(line.localName) && !line.querySelector('button, img, input')
  );
}

/** What tells such a line from a sentence of the article that speaks of a newsletter: it begins by asking, or its link asks "you". */
function addressesReader(block: Element, { page }: ClutterContext, { phrases }: NagKind): boolean {
  const text = page.text(block);
  if (begins(text, phrases)) return true;
  const links = [...block.querySelectorAll('a')].map((link) => page.text(link));
  if (links.some((link) => asksAlone(link, phrases))) return true;
  return READER.test(text) && links.some((link) => phrases.test(link));
}

/** Whether a text begins by asking, politely or not. */
function begins(text: string, phrases: Pattern): boolean {
  const start = phrases.exec(text);
  return start !== null && !/[\p{L}"“„«‘]/u.test(text.slice(0, start.index).replace(POLITE, ''));
}

/** Whether the text of a link is a sentence that asks, and no part of one ("readers can donate to the mill"). */
function asksAlone(link: string, phrases: Pattern): boolean {
  return /^\p{Lu}\S* \S+ /u.test(link) && begins(link, phrases);
}
