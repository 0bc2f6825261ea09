import { textOf } from '../shared/text.ts';
import type { PageOfBlocks } from './text-blocks/page-of-blocks.ts';
import type { PlacedBlock } from './text-blocks/placed-block.ts';

/** So many lines with nothing but a time are the times of a live blog's entries; fewer are the article's own date. */
const ENTRIES = 3;
/** What leads back from a note to its place in the text is an arrow, a sign or a number. */
const LEADS_BACK = /^(?:[↩↑^⏎]\ufe0e?|\[?\d{1,3}\]?|back|return)$/iu;

/**
 * Whether a block that Readability proposes, or that stands beside such a one, belongs to the article by what it is, though it reads like something else: the time of an entry of a live
 * blog, or a footnote.
 */
export function belongsByForm(block: PlacedBlock, page: PageOfBlocks): boolean {
  const box = block.ancestors[1];
  const isBeside = block.proposed || (box !== undefined && (page.held.get(box) ?? 0) > 0);
  return isBeside && (isNote(block.element) || (isTime(block) && isOneOfMany(block, page)));
}

function isTime({ element, text }: PlacedBlock): boolean {
  const time = element.localName === 'time' ? element : element.querySelector('time');
  return time !== null && textOf(time).length >= text.length - 2;
}

function isOneOfMany(block: PlacedBlock, { blocks }: PageOfBlocks): boolean {
  let count = 0;
  for (const other of blocks) if (other.signature === block.signature && isTime(other)) count++;
  return count >= ENTRIES;
}

/** A note has a name that its sign in the text leads to, and a link that leads back, or stands in a list with such a one. */
function isNote(element: Element): boolean {
  const note = element.closest('li[id], p[id], div[id], aside[id], dd[id]');
  if (!note || textOf(note).length > 2 * textOf(element).length + 20) return false;
  return leadsBack(note) || (note.localName === 'li' && [...(note.parentElement?.children ?? [])].some(leadsBack));
}

function leadsBack(note: Element): boolean {
  return [...note.querySelectorAll('a[href*="#"]')].some((link) => LEADS_BACK.test(textOf(link)));
}
