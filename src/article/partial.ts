import type { Access, Article } from '../shared/article.ts';
import { textOf } from '../shared/text.ts';

/** What a page says where it stops: to read on, one has to sign in, register or pay. */
const WALL =
  /\b(?:(?:sign|log) in|subscribe|register|create (?:a|an|your) (?:free )?account|become a (?:member|subscriber))\b[^.!?]{0,40}\b(?:to (?:read|continue|keep reading|unlock|view|access|finish)|for full access)\b|\b(?:continue|keep) reading with\b|\bthis (?:article|story|content) is (?:for|only available to|reserved for|exclusive to) (?:subscribers|members|registered)|\bread the (?:full|whole) (?:article|story) with\b|\balready (?:a )?(?:subscriber|have an account|a member)\?|weiterlesen mit|lesen sie (?:den ganzen artikel )?mit|réservé aux abonnés|solo para suscriptores/iu;

/** Articles longer than this are not taken for the beginning of one on a word alone. */
const SHORT = 220;

/**
 * Whether the page carries only the beginning of its article. Two things must come together: the text is short, and the page says that there is
 * more behind a sign-in or a subscription, in its data (`isAccessibleForFree`) or in words.
 */
export function isPartial(document: Document, article: Pick<Article, 'wordCount'>, access: Access | null): boolean {
  if (article.wordCount > SHORT || access === 'free') return false;
  if (access === 'paywalled') return true;
  return WALL.test(textOf(document.body).slice(0, 200_000));
}
