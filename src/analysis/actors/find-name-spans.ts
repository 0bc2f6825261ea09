import { INFLECTED_CUES } from '../lexicon/cues.ts';
import { DEMONYMS } from '../lexicon/demonyms.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { ORGANIZATION_WORDS } from '../lexicon/organizations.ts';
import { knownNameAt } from '../lexicon/phrase-index.ts';
import type { TextModel, TextSentence } from '../sentences/text-model.ts';
import type { Token } from '../sentences/tokenize.ts';
import type { NameTags } from '../tagger/tag-names.ts';
import { type CapitalEvidence, isFirstName, isNameToken } from './capital-evidence.ts';
import { collectSeen, findHeadlineNames } from './headline-names.ts';
import { lowerBodyEnd } from './lower-bodies.ts';
import { isBreak, isCapital, nameContinuation } from './name-continuation.ts';
import type { NameSpan } from './name-span.ts';

/** "Little Five Points": a capital on a numeral or determiner between two names belongs to the name. */
function isInnerFunctionWord(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return NUMERALS.has(tokens[at]?.lower ?? '') && isCapital(next) && !FUNCTION_WORDS.has(next.lower);
}

const NUMERALS = new Set('one two three four five six seven eight nine ten all our my no first'.split(' '));

const ROADS = new Set(['highway', 'route', 'interstate', 'motorway', 'autobahn']);

const CHANNELS = new Set([
  'NBC',
  'ABC',
  'CBS',
  'Fox',
  'FOX',
  'BBC',
  'CNN',
  'KTLA',
  'Channel',
  'Radio',
  'Sky',
  'ITV',
  'News',
]);

/** "Granby 49ers", "Highway 62": a number that belongs to the name before it. */
function isNumberOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'number') return false;
  const before = tokens[at - 1]?.text ?? '';
  // "Channel 4", "Fox 11 said", but not "Fox 11 times"
  const next = tokens[at + 1];
  if (CHANNELS.has(before) && /^\d{1,2}$/.test(token.text))
    return next?.kind !== 'word' || next.capital || !next.lower.endsWith('s') || INFLECTED_CUES.has(next.lower);
  return /^\d+ers$/.test(token.text) || (ROADS.has(tokens[at - 1]?.lower ?? '') && /^\d{1,3}$/.test(token.text));
}

/** "the U.N. | Anna Holm": a given name begins a name of its own behind an abbreviated place or body. */
function isAfterAbbreviation(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!/^(?:\p{Lu}\.){2,}$/u.test(before?.text ?? '') || !knownNameAt(tokens, at - 1)) return false;
  return isFirstName(tokens[at]?.lower ?? '') && isCapital(tokens[at + 1]);
}

/** Extends a name from `first` as far as its tokens and connectors go. */
function spanEnd(model: TextModel, evidence: CapitalEvidence, first: number, limit: number): number {
  const { tokens } = model;
  let last = first + 1;
  const known = knownNameAt(tokens, first);
  if (known) last = Math.min(limit, first + known.words.length);
  while (last < limit) {
    const token = tokens[last];
    if (!token || crossesLine(model, last, last) || isAfterAbbreviation(tokens, last)) break;
    const inner = token.kind === 'word' && token.capital;
    const joined = inner && isInnerFunctionWord(tokens, last);
    if (inner && !isBreak(token) && (joined || isNameToken(model, evidence, last))) {
      const name = knownNameAt(tokens, last);
      last = Math.min(limit, last + Math.max(1, name?.words.length ?? 1));
      continue;
    }
    if (isNumberOfName(tokens, last)) {
      last++;
      continue;
    }
    const body = lowerBodyEnd(tokens, first, last, limit);
    if (body > 0) return body;
    const next = nameContinuation(tokens, first, last, limit);
    if (next < 0 || crossesLine(model, last + 1, next)) break;
    last = next;
  }
  return last;
}

/** Does a line end before one of the tokens [first, last]? Names are not joined over it. */
function crossesLine(model: TextModel, first: number, last: number): boolean {
  const start = model.tokens[first - 1]?.end ?? 0;
  return model.text.slice(start, model.tokens[last]?.start ?? start).includes('\n');
}

/** May a name begin here? "eBay" has its capital inside. */
function isOpening(model: TextModel, evidence: CapitalEvidence, token: Token | undefined, at: number): token is Token {
  if (token === undefined) return false;
  if (!token.capital) return /^\p{Ll}\p{Lu}/u.test(token.text) && knownNameAt(model.tokens, at) !== null;
  return !isBreak(token) && isNameToken(model, evidence, at);
}

/** "Mendrel+": a service, not its company. */
function isPlus(tokens: readonly Token[], last: number): boolean {
  return tokens[last]?.text === '+' && tokens[last]?.start === tokens[last - 1]?.end;
}

function sentenceSpans(model: TextModel, evidence: CapitalEvidence, sentence: TextSentence, spans: NameSpan[]): void {
  const { tokens } = model;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at];
    if (!isOpening(model, evidence, token, at)) continue;
    const last = spanEnd(model, evidence, at, sentence.last);
    if (last <= at) continue;
    // "404 Media"
    const before = tokens[at - 1];
    if (before?.kind === 'number' && at - 1 >= sentence.first && last === at + 1 && isNumberedBody(token, before)) at--;
    const single = last === at + 1;
    if (!(single && DEMONYMS.has(token.lower) && !knownNameAt(tokens, at)) && !isPlus(tokens, last))
      spans.push({ first: at, last });
    at = last - 1;
  }
}

function isNumberedBody(token: Token, number: Token): boolean {
  return ORGANIZATION_WORDS.has(token.lower) && /^\d{1,3}$/.test(number.text) && token.start === number.end + 1;
}

/** Finds the runs of tokens that look like proper names, in text order. Linear. */
export function findNameSpans(model: TextModel, evidence: CapitalEvidence, tags: NameTags | null): NameSpan[] {
  const spans: NameSpan[] = [];
  const headlines: TextSentence[] = [];
  for (const sentence of model.sentences) {
    if (sentence.titleCase) headlines.push(sentence);
    else sentenceSpans(model, evidence, sentence, spans);
  }
  if (headlines.length === 0) return spans;
  const seen = collectSeen(model, spans);
  for (const headline of headlines) spans.push(...findHeadlineNames(model, headline, seen, tags));
  return spans.sort((a, b) => a.first - b.first);
}
