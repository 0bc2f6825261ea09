import type { ClutterKind } from '../../shared/article.ts';
import { Findings } from '../findings.ts';
import { growBlock } from '../grow.ts';
import type { ClutterContext, Finding } from '../types.ts';

/** What tells one kind of nagging block from another. */
export interface NagKind {
  kind: ClutterKind;
  /** What it says. */
  phrases: RegExp;
  /** Where its link leads. */
  target: RegExp;
  reason: string;
  /** The reason when it holds a form to fill in. */
  formReason: string;
}

const SEEDS = 'form, h2, h3, h4, h5, h6, p, a, button, strong, label, span, div';
/** A piece that asks for something is short. */
const SEED_WORDS = 45;

/**
 * Finds blocks within and after the article that ask the reader for something. Two kinds of evidence: what they say ({@link NagKind.phrases}),
 * and how they are built (a form with a field for an address, or a link or button that leads where they ask to go).
 */
export function findNagBlocks(context: ClutterContext, nag: NagKind): Finding[] {
  const { document, page } = context;
  const found = new Findings();
  for (const seed of document.body.querySelectorAll(SEEDS)) {
    const words = page.words(seed);
    const isForm = seed.localName === 'form';
    if (
      words === 0 ||
      words > (isForm ? 120 : SEED_WORDS) ||
      !isInFlow(seed, context) ||
      !nag.phrases.test(page.text(seed))
    )
      continue;
    const block = growBlock(seed, page);
    if (found.holds(block)) continue;
    const asks = action(block, nag);
    if (!asks) continue;
    found.add({
      element: block,
      kind: nag.kind,
      reason: asks === 'form' ? nag.formReason : nag.reason,
      confidence: asks === 'form' ? 0.9 : 0.75,
    });
  }
  return found.list;
}

function isInFlow(element: Element, { page }: ClutterContext): boolean {
  return (
    (page.inRegion(element) || page.isAfterRegion(element)) && !page.isFurniture(element) && !page.holdsArticle(element)
  );
}

function action(block: Element, nag: NagKind): 'form' | 'link' | null {
  if (block.querySelector('input[type="email"], input[name*="mail" i], input[placeholder*="mail" i]')) return 'form';
  for (const link of [block, ...block.querySelectorAll('a[href], button')]) {
    if (link.localName === 'a' && nag.target.test(link.getAttribute('href') ?? '')) return 'link';
    if (link.localName === 'button' && nag.phrases.test(link.textContent ?? '')) return 'link';
  }
  return null;
}
