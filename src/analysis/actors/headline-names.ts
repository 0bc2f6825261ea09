import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { knownNameAt } from '../lexicon/phrase-index.ts';
import type { TextModel, TextSentence } from '../sentences/text-model.ts';
import type { NameTags } from '../tagger/tag-names.ts';
import { isFirstName } from './capital-evidence.ts';
import type { NameSpan } from './name-span.ts';

/** In a headline the tagger has to be this sure of every word of a name. */
const SURE = 0.6;

/** The names that sentences in ordinary writing have shown, by their first word, in capitals. */
export type SeenNames = ReadonlyMap<string, readonly string[][]>;

/** Remembers the forms of names. Single words that are common ones too say nothing in a headline. */
export function collectSeen({ tokens }: TextModel, spans: readonly NameSpan[]): SeenNames {
  const seen = new Map<string, string[][]>();
  const known = new Set<string>();
  for (const { first, last } of spans) {
    const own = tokens.slice(first, last);
    if (own.length === 1 && COMMON_WORDS.has(own[0]?.lower ?? '')) continue;
    const words = own.map((token) => token.text.toUpperCase());
    const key = words.join(' ');
    if (known.has(key)) continue;
    known.add(key);
    const list = seen.get(words[0] ?? '');
    if (list) list.push(words);
    else seen.set(words[0] ?? '', [words]);
  }
  for (const list of seen.values()) list.sort((a, b) => b.length - a.length);
  return seen;
}

function seenEnd({ tokens }: TextModel, at: number, limit: number, seen: SeenNames): number {
  const list = seen.get(tokens[at]?.text.toUpperCase() ?? '');
  const words = list?.find((form) => form.every((word, i) => tokens[at + i]?.text.toUpperCase() === word));
  return words && at + words.length <= limit ? at + words.length : -1;
}

/** "J. Reyes 108": where an initial and a surname end; else -1. */
function initialEnd({ tokens }: TextModel, at: number, limit: number): number {
  const next = tokens[at + 1];
  if (at + 1 >= limit || !/^\p{Lu}\.$/u.test(tokens[at]?.text ?? '')) return -1;
  return /^\p{Lu}\p{Ll}/u.test(next?.text ?? '') && !COMMON_WORDS.has(next?.lower ?? '') ? at + 2 : -1;
}

/** Where a given name and surname end that the tagger is sure of ("Ann Example Wins Race"); else -1. */
function taggedEnd({ tokens }: TextModel, at: number, limit: number, tags: NameTags | null): number {
  if (!tags || !isFirstName(tokens[at]?.lower ?? '')) return -1;
  let last = at;
  while (last < limit && last - at < 4 && (tags.person[last] ?? 0) >= SURE && tokens[last]?.capital) last++;
  return last - at > 1 && !FUNCTION_WORDS.has(tokens[last - 1]?.lower ?? '') ? last : -1;
}

/**
 * The names of a line in title case or capitals, where a capital says nothing: what the lexicon knows, what the text
 * writes elsewhere, and the persons that the tagger is sure of.
 */
export function findHeadlineNames(
  model: TextModel,
  sentence: TextSentence,
  seen: SeenNames,
  tags: NameTags | null,
): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = model.tokens[at];
    if (!token?.capital || FUNCTION_WORDS.has(token.lower)) continue;
    const known = knownNameAt(model.tokens, at)?.words.length ?? 0;
    const last = Math.max(
      at + known <= sentence.last ? at + known : -1,
      seenEnd(model, at, sentence.last, seen),
      initialEnd(model, at, sentence.last),
      taggedEnd(model, at, sentence.last, tags),
    );
    if (last <= at) continue;
    spans.push({ first: at, last });
    at = last - 1;
  }
  return spans;
}
