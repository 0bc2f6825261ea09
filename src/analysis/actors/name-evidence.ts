import type { ActorKind } from '../../shared/analysis.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { STRONG_CUES, WEAK_CUES } from '../lexicon/cues.ts';
import { DEMONYMS } from '../lexicon/demonyms.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { KNOWN_PERSONS } from '../lexicon/known-persons.ts';
import { NOT_ACTOR_HEADS, NOT_ORGANIZATIONS, ORGANIZATION_WORDS } from '../lexicon/organizations.ts';
import { knownName } from '../lexicon/phrase-index.ts';
import { PLACE_DIRECTIONS, PLACE_NOUNS, PLACE_PREFIXES, PLACE_SUFFIXES } from '../lexicon/places.ts';
import { BODY_NOUNS, GROUP_NOUNS, ROLE_NOUNS } from '../lexicon/roles.ts';
import type { Token } from '../sentences/tokenize.ts';
import { readAppositive } from './appositive.ts';
import { isFirstName } from './capital-evidence.ts';
import { readRoleBefore } from './role-before.ts';
import type { TitledName } from './split-title.ts';

/** How much speaks for each kind; the scale is that of single pieces of evidence, about 1 to 5. */
export type KindScores = Record<ActorKind, number>;

const LOCATIVE = new Set(['in', 'near', 'outside', 'across', 'throughout']);
/** What goes to or from a place. */
const MOTION = new Set(
  'moved moving move went go going gone travelled traveled travel travelling traveling crossing crossings ferry ferries road roads trip trips boat boats flight flights flew fly sailed sail returned return returning way journey came come coming drove drive driven fled flee march marched train trains bus buses route routes relocated headed heading way miles kilometres kilometers'.split(
    ' ',
  ),
);
/** Persons' nouns that are said of companies too. */
const COMPANY_ROLES = new Set(
  'operator maker provider carrier giant developer supplier manufacturer producer insurer lender retailer publisher broadcaster'.split(
    ' ',
  ),
);

/** Heads of places that somebody owned: "Hob's Bay". */
export const OWNED_PLACES = new Set([
  ...PLACE_SUFFIXES,
  ...'end point head cross green corner hill lane rock wood mill landing island'.split(' '),
]);

/** Words that end the names of places or bodies but are surnames too ("Ricki Lake", "Charlotte Church"). */
const SURNAME_WORDS = new Set(
  'lake hill hills park woods field bay bridge bridges forest banks wells church temple press guard post bond stone price bell mart'.split(
    ' ',
  ),
);

const SURNAME_ENDING =
  /(?:[a-z]son|sen|[a-z]ez|ski|sky|ska|[a-z]ov|ova|enko|vich|vić|ić|stein|berg|mann|poulos|[a-z]ian|yan|quist|ström|feld|elli|etti|ucci|wicz|oğlu|shvili|adze)$/;

function isAcronym(word: string): boolean {
  return /^\p{Lu}(?:\p{Lu}|[.&](?=\p{L})|\p{Ll}(?=\p{Lu}$)){1,4}\.?s?$/u.test(word) && !NOT_ORGANIZATIONS.has(word);
}

function scoreWords(words: readonly Token[], scores: KindScores): void {
  const head = words[0]?.lower ?? '';
  const tail = words.at(-1)?.lower ?? '';
  const given = isFirstName(head);
  const surname = given && words.length === 2 && SURNAME_WORDS.has(tail);
  if (words.some((word) => ORGANIZATION_WORDS.has(word.lower))) scores.organization += surname ? 2 : 5;
  if (PLACE_SUFFIXES.has(tail)) scores.place += surname ? 2.5 : 5;
  if (PLACE_PREFIXES.has(head)) scores.place += 2.5;
  if (PLACE_DIRECTIONS.has(head) && words.length === 2) scores.place += 2;
  if (words.some((word) => word.text === '&')) scores.organization += 5;
  if (words[1]?.kind === 'possessive' && words.length === 3 && OWNED_PLACES.has(tail)) scores.place += 6;
  if (given) scores.person += 3.5;
  if (words.length > 2 && words.slice(0, -1).some((word) => /^\p{Lu}\.$/u.test(word.text))) scores.person += 2;
  if (SURNAME_ENDING.test(words.at(-1)?.text ?? '')) scores.person += 0.6;
  const common = words.every((word) => COMMON_WORDS.has(word.lower));
  if (!common && words.length < 4 && words.every((word) => /^\p{Lu}[\p{L}'’-]+\.?$/u.test(word.text)))
    scores.person += 1;
}

/** What the words of a name themselves say. */
export function intrinsicScores(words: readonly Token[]): KindScores {
  const scores: KindScores = { person: 0, organization: 0, place: 0 };
  const head = words[0];
  if (!head) return scores;
  const known = knownName(words.map((word) => word.text));
  if (known) scores[known.kind] += 6;
  if (known && words.length > 1) return scores;
  if (words.length > 1) scoreWords(words, scores);
  else if (KNOWN_PERSONS.has(head.text)) scores.person += 3;
  else if (isFirstName(head.lower)) scores.person += 1.5;
  else if (isAcronym(head.text)) scores.organization += 1.2;
  else if (/^\p{Lu}?\p{Ll}+\p{Lu}/u.test(head.text) && !/^(?:Mc|Mac|De|O['’])/.test(head.text))
    scores.organization += 1;
  return scores;
}

const SHIPS = new Set(['MV', 'MT', 'INS', 'HMS', 'USS', 'RMS', 'SS', 'MS', 'HMCS', 'USNS']);

/** Heads before the names of storms, which are given names. */
export const STORMS = new Set(['storm', 'hurricane', 'typhoon', 'cyclone']);

/** "Mayor", "Committee", "Park" alone name nobody; what the lexicon knows ("Congress") is not asked. */
function isGeneric(word: string): boolean {
  return (
    ROLE_NOUNS.has(word) ||
    BODY_NOUNS.has(word) ||
    ORGANIZATION_WORDS.has(word) ||
    PLACE_SUFFIXES.has(word) ||
    DEMONYMS.has(word)
  );
}

/** Is this the name of a work, an event, a law, a disease? */
export function isExcludedName(words: readonly Token[]): boolean {
  const last = words.at(-1);
  const numbered = words.length > 1 && last !== undefined && /^(?:[IVX]+|\d+)$/.test(last.text);
  const tail = (numbered ? words.at(-2) : last)?.lower ?? '';
  if (SHIPS.has(words[0]?.text ?? '') && words.length > 1) return true;
  if (words.length > 1 && STORMS.has(words[0]?.lower ?? '')) return true;
  if (words.length === 1 && isGeneric(tail)) return true;
  const single = words.length === 1 && NOT_ORGANIZATIONS.has(words[0]?.text ?? '');
  return single || NOT_ACTOR_HEADS.has(tail) || NOT_ACTOR_HEADS.has(tail.replace(/s$/, ''));
}

const OFFICE_LINKS = new Set(['of', 'at', 'for', 'with', 'from']);

/** "president", "spokesman", "student": what one is of or at a body. */
function isOffice(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && (ROLE_NOUNS.has(token.lower) || GROUP_NOUNS.has(token.lower));
}

/** "SPRINGFIELD, Ill. —" at the start of a paragraph. */
function isDateline(tokens: readonly Token[], name: TitledName): boolean {
  const capitals = tokens.slice(name.first, name.last).every((token) => /^\p{Lu}{3,}$/u.test(token.text));
  return capitals && /^[,(—–-]$/.test(tokens[name.last]?.text ?? '');
}

/** "in X", "out of X", "the road to X" */
function isLocated(tokens: readonly Token[], name: TitledName): boolean {
  const previous = tokens[name.first - 1]?.lower ?? '';
  const second = tokens[name.first - 2]?.lower ?? '';
  if (LOCATIVE.has(previous)) return true;
  if (previous === 'of') return second === 'out';
  return (previous === 'to' || previous === 'from') && MOTION.has(second);
}

/** "the water company, X, which": the body noun stands before the comma. */
function isBodyInApposition(tokens: readonly Token[], name: TitledName): boolean {
  const noun = tokens[name.first - 2];
  return noun?.kind === 'word' && !noun.capital && BODY_NOUNS.has(noun.lower) && tokens[name.last]?.text === ',';
}

/** "on Mill Lane who": what follows is said of somebody before, since the name is by its own words no person's. */
function isPlainThing(tokens: readonly Token[], name: TitledName): boolean {
  if (isFirstName(tokens[name.first]?.lower ?? '') || !PREPOSITIONS.has(tokens[name.first - 1]?.lower ?? ''))
    return false;
  const words = tokens.slice(name.first, name.last);
  return PLACE_SUFFIXES.has(words.at(-1)?.lower ?? '') || words.some((word) => ORGANIZATION_WORDS.has(word.lower));
}

function scoreBefore(tokens: readonly Token[], name: TitledName, floor: number, scores: KindScores): void {
  const previous = tokens[name.first - 1];
  const second = tokens[name.first - 2];
  if (name.titled) {
    scores.person += 4;
    return;
  }
  if (name.first === floor && isDateline(tokens, name)) scores.place += 4;
  if (!previous || name.first - 1 < floor) return;
  if (isLocated(tokens, name)) scores.place += 1.5;
  const company = name.last - name.first === 1 && COMPANY_ROLES.has(previous.lower) && !previous.capital;
  if (company) scores.organization += 3;
  else if (readRoleBefore(tokens, name.first, floor)) scores.person += 3;
  else if (previous.text === ',' && isBodyInApposition(tokens, name)) scores.organization += 3;
  else if (BODY_NOUNS.has(previous.lower) && !previous.capital) scores.organization += 3;
  else if (PLACE_NOUNS.has(previous.lower) && !previous.capital) scores.place += 3;
  else if (previous.lower === 'of' && PLACE_NOUNS.has(second?.lower ?? '')) scores.place += 3;
  else if (OFFICE_LINKS.has(previous.lower) && isOffice(second)) scores.organization += 2.5;
  else if (previous.lower === 'at') {
    scores.organization += 0.8;
    scores.place += 0.5;
  } else if (previous.lower === 'by' || previous.lower === 'with') scores.organization += 0.4;
  else if (previous.lower === 'the') {
    scores.organization += 1.5;
    scores.person -= 3;
  } else if (STRONG_CUES.has(previous.lower) && !WEAK_CUES.has(previous.lower)) scores.person += 1;
}

function scoreAfter(tokens: readonly Token[], name: TitledName, limit: number, scores: KindScores): void {
  const next = tokens[name.last];
  const second = tokens[name.last + 1];
  if (!next || name.last >= limit) return;
  const thing = isPlainThing(tokens, name);
  if (!next.capital && PLACE_NOUNS.has(next.lower)) scores.place += 3;
  if (!thing && (next.lower === 'who' || (next.text === ',' && second?.lower === 'who'))) scores.person += 3;
  if (STRONG_CUES.has(next.lower) && !WEAK_CUES.has(next.lower)) {
    scores.person += 1.5;
    scores.organization += 0.75;
  }
  if (isOffice(next)) scores.organization += 2;
  if (next.kind === 'possessive') {
    scores.organization += 0.5;
    scores.person += 0.5;
  }
  if (next.text === '-' && second?.lower === 'based') scores.place += 4;
  const appositive = readAppositive(tokens, name.last, limit);
  if (appositive?.head && !(thing && appositive.head === 'person')) scores[appositive.head] += appositive.age ? 4 : 3;
}

/** Adds what stands around one use of a name, inside its sentence [floor, limit). */
export function addContextScores(
  tokens: readonly Token[],
  name: TitledName,
  floor: number,
  limit: number,
  scores: KindScores,
): void {
  scoreBefore(tokens, name, floor, scores);
  scoreAfter(tokens, name, limit, scores);
}

/** The kind that most speaks for, with its score. */
export function bestKind(scores: KindScores): { kind: ActorKind; score: number } {
  let best: { kind: ActorKind; score: number } = { kind: 'person', score: scores.person };
  for (const kind of ['organization', 'place'] as const) {
    if (scores[kind] > best.score) best = { kind, score: scores[kind] };
  }
  return best;
}
