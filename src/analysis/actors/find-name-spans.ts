import { CALENDAR } from '../lexicon/calendar.ts';
import { INFLECTED_CUES } from '../lexicon/cues.ts';
import { DEMONYMS } from '../lexicon/demonyms.ts';
import { FUNCTION_WORDS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { ORGANIZATION_WORDS } from '../lexicon/organizations.ts';
import { knownNameAt } from '../lexicon/phrase-index.ts';
import { GROUP_NOUNS, isRoleNoun, ROLE_NOUNS, ROLE_PHRASES } from '../lexicon/roles.ts';
import type { TextModel, TextSentence } from '../sentences/text-model.ts';
import { isPluralPossessive, type Token } from '../sentences/tokenize.ts';
import type { NameTags } from '../tagger/tag-names.ts';
import { type CapitalEvidence, isFirstName, isNameToken } from './capital-evidence.ts';
import { collectSeen, findHeadlineNames } from './headline-names.ts';
import { OWNED_PLACES } from './name-evidence.ts';

/** A run of tokens [first, last) that looks like a proper name, titles before it included. */
export interface NameSpan {
  first: number;
  last: number;
}

const PARTICLES = new Set(
  'de del della di da das dos du la le van von der den ter zu bin ibn ben al el y e af av'.split(' '),
);
const OWNERS = new Set('women men children people veterans farmers workers teachers girls boys'.split(' '));
const NUMERALS = new Set('one two three four five six seven eight nine ten all our my no first'.split(' '));
/** "Acme Systems of Finland": a company and its country, not "Bank of Finland". */
const COMPANY_PLURALS = new Set(
  'networks systems technologies industries motors securities holdings pharmaceuticals logistics ferries foods labs inc ltd corp'.split(
    ' ',
  ),
);
/** "Farmers for Clean Rivers" */
const MEMBERS = /^\p{Lu}\p{Ll}+(?:ans|ers|ors|ists|ents|men)$/u;
/** "Committee on Foreign Relations" */
const COUNCILS = new Set(
  'center centre commission committee subcommittee council institute conference coalition'.split(' '),
);
const BUSINESSES = new Set(
  'auctions restaurant bakery brewery store stores hotel college pharmacy cafe café'.split(' '),
);
const COMPANY_ENDINGS = new Set(['inc', 'llc', 'ltd', 'lp', 'plc', 'jr', 'sr']);

function isCapital(token: Token | undefined): token is Token {
  return token !== undefined && token.kind === 'word' && token.capital;
}

function hasOrganizationWord(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (ORGANIZATION_WORDS.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** Do the tokens up to `at` spell a role of several words ("Secretary of State")? */
export function endsRolePhrase(tokens: readonly Token[], at: number): boolean {
  return ROLE_PHRASES.has(`${tokens[at - 2]?.lower} ${tokens[at - 1]?.lower} ${tokens[at]?.lower}`);
}

/**
 * Where the name goes on after a word that is no name by itself: "University of Oslo", "Ursula von der Leyen",
 * "Department of Health and Human Services", "Acme, Inc." Returns the index of the next name token, or -1.
 */
function continuation(tokens: readonly Token[], first: number, at: number, limit: number): number {
  const word = tokens[at];
  const next = tokens[at + 1];
  if (!word || at + 1 >= limit) return -1;
  const nickname = nicknameEnd(tokens, at, limit);
  if (nickname > 0) return nickname;
  if (word.text === '&' && isCapital(next)) return at + 1;
  if (word.text === ',' && isCapital(next) && COMPANY_ENDINGS.has(next.lower)) return at + 1;
  if (word.kind === 'possessive') return possessiveName(tokens, at);
  if (isPluralPossessive(tokens, at)) return pluralOwnerName(tokens, at);
  if (word.kind !== 'word' || word.capital) return -1;
  if (PARTICLES.has(word.lower)) {
    let ahead = at + 1;
    while (ahead < limit && PARTICLES.has(tokens[ahead]?.lower ?? '') && !tokens[ahead]?.capital) ahead++;
    return isCapital(tokens[ahead]) && ahead < limit ? ahead : -1;
  }
  if (word.lower === 'of' && endsRolePhrase(tokens, at + 1)) return at + 1;
  if (word.lower === 'for' && at === first + 1 && MEMBERS.test(tokens[first]?.text ?? '') && isCapital(next))
    return at + 1;
  if (word.lower === 'on' && COUNCILS.has(tokens[at - 1]?.lower ?? '') && isCapital(next) && !isBreak(next))
    return at + 1;
  if (!hasOrganizationWord(tokens, first, at)) return andName(tokens, first, at, limit);
  if (word.lower === 'of' && COMPANY_PLURALS.has(tokens[at - 1]?.lower ?? '') && knownNameAt(tokens, at + 1)) return -1;
  if (word.lower === 'of' || word.lower === 'for') {
    const after = next?.lower === 'the' ? at + 2 : at + 1;
    return after < limit && isCapital(tokens[after]) ? after : -1;
  }
  const inside = tokens.slice(first, at).some((token) => ['of', 'for', 'on'].includes(token.lower));
  if (word.lower === 'and' && inside && isCapital(next)) {
    const head = tokens
      .slice(first, at)
      .some((t) => ['department', 'ministry', 'office', 'committee', 'center', 'centre'].includes(t.lower));
    return head ? at + 1 : -1;
  }
  return -1;
}

/** Anna “Annie” Holm: a nickname in quotation marks between given name and surname. */
function nicknameEnd(tokens: readonly Token[], at: number, limit: number): number {
  if (!/^["“‘']$/.test(tokens[at]?.text ?? '')) return -1;
  let close = at + 1;
  while (close < limit && close - at < 4 && isCapital(tokens[close])) close++;
  if (close === at + 1 || !/^["”’']$/.test(tokens[close]?.text ?? '')) return -1;
  return close + 1 < limit && isCapital(tokens[close + 1]) && tokens[close + 1]?.text !== 'I' ? close + 1 : -1;
}

/** "Sheriff's Office", "Children's Hospital", "St. John's College": a possessive inside the name of a body. */
function possessiveName(tokens: readonly Token[], at: number): number {
  const owner = tokens[at - 1];
  const body = tokens[at + 1];
  if (!owner || !isCapital(body)) return -1;
  // "at Tom's Point"; but "London's Park" is the park of London
  if (OWNED_PLACES.has(body.lower) && PREPOSITIONS.has(tokens[at - 2]?.lower ?? '') && !knownNameAt(tokens, at - 1))
    return at + 1;
  if (!ORGANIZATION_WORDS.has(body.lower)) return -1;
  if (BUSINESSES.has(body.lower) && !knownNameAt(tokens, at - 1)) return at + 1;
  const fits = ROLE_NOUNS.has(owner.lower) || OWNERS.has(owner.lower) || tokens[at - 2]?.lower === 'st';
  return fits ? at + 1 : -1;
}

/** "Taxi Drivers’ League": the owners are no nation or party, so the body is their own. */
function pluralOwnerName(tokens: readonly Token[], at: number): number {
  const body = tokens[at + 1];
  const owner = tokens[at - 1];
  if (!owner || !isCapital(body) || !ORGANIZATION_WORDS.has(body.lower) || DEMONYMS.has(owner.lower)) return -1;
  return at + 1;
}

/** "the Food and Drug Administration": "and" inside a name that "the" opens and an organization word closes. */
function andName(tokens: readonly Token[], first: number, at: number, limit: number): number {
  if (tokens[at]?.lower !== 'and' || tokens[first - 1]?.lower !== 'the') return -1;
  let end = at + 1;
  while (end < limit && isCapital(tokens[end])) end++;
  return end > at + 1 && ORGANIZATION_WORDS.has(tokens[end - 1]?.lower ?? '') ? at + 1 : -1;
}

/** "Little Five Points": a capital on a numeral or determiner between two names belongs to the name. */
function isInnerFunctionWord(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return NUMERALS.has(tokens[at]?.lower ?? '') && isCapital(next) && !FUNCTION_WORDS.has(next.lower);
}

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

/**
 * "the Karelian military", "Granby county board of canvassers": a body or county named in small letters behind a name or
 * a nationality. Returns where it ends, or -1; before another name or a role it only describes.
 */
function lowerBodyEnd(tokens: readonly Token[], first: number, at: number, limit: number): number {
  if (tokens[first]?.text === 'The' && at === first + 1) return -1;
  let head = at;
  while (head < limit && head - at < 2 && LOWER_RANKS.has(tokens[head]?.text ?? '')) head++;
  const word = tokens[head]?.text ?? '';
  const fits = LOWER_BODIES.has(word) || (head > at && RANKED_BODIES.has(word));
  const next = tokens[head + 1];
  if (!fits || head >= limit || (next?.kind === 'word' && (next.capital || isRoleNoun(next.lower)))) return -1;
  if (word !== 'county' && isRolePlural(next)) return -1;
  return head + 1;
}

function isRolePlural(token: Token | undefined): boolean {
  return token?.kind === 'word' && (GROUP_NOUNS.has(token.lower) || isRoleNoun(token.lower.replace(/s$/, '')));
}

const LOWER_RANKS = new Set(['national', 'supreme', 'high', 'federal', 'district']);
const RANKED_BODIES = new Set(['court', 'police', 'assembly', 'guard']);
const LOWER_BODIES = new Set(['party', 'military', 'senate', 'parliament', 'county']);

function isBreak(token: Token): boolean {
  return CALENDAR.has(token.lower) && token.lower !== 'may' && token.lower !== 'august' && token.lower !== 'april';
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
    const next = continuation(tokens, first, last, limit);
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
