import { STRONG_CUES, WEAK_CUES } from '../lexicon/cues.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { ORGANIZATION_WORDS } from '../lexicon/organizations.ts';
import { knownNameAt } from '../lexicon/phrase-index.ts';
import { PLACE_NOUNS, PLACE_SUFFIXES } from '../lexicon/places.ts';
import { BODY_NOUNS, GROUP_NOUNS, isRoleNoun, ROLE_NOUNS } from '../lexicon/roles.ts';
import type { Token } from '../sentences/tokenize.ts';
import { readAppositive } from './appositive.ts';
import { isFirstName } from './capital-evidence.ts';
import type { KindScores } from './name-evidence.ts';
import { readRoleBefore } from './role-before.ts';
import type { TitledName } from './split-title.ts';
import { addTeamScores } from './team-evidence.ts';

const LOCATIVE = new Set(['in', 'near', 'outside', 'across', 'throughout']);
const ORIGINS = new Set(['in', 'near', 'from', 'to', 'of', 'outside']);
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
/** Who is from a body; others are from a place. */
const OFFICIALS = new Set(
  'spokesman spokeswoman spokesperson representative official officials researcher researchers scientist scientists professor analyst economist expert lawyer lawyers engineer editor reporter executive'.split(
    ' ',
  ),
);
/** What companies and bodies have, and persons and places hardly. */
const HOLDINGS = new Set(
  'ceo cfo coo cto vp shares shareholders stock headquarters subsidiary subsidiaries employees staffers shareholder investors profits earnings revenues customers executives board app'.split(
    ' ',
  ),
);
/** What bodies do to things: "obtained by X". */
const MAKERS = new Set(
  'obtained seen reviewed reported spotted published released owned acquired made manufactured operated launched commissioned issued produced distributed sponsored'.split(
    ' ',
  ),
);
const CLOSES_QUOTATION = /^["”’»“]$/;
const OFFICE_LINKS = new Set(['of', 'at', 'for', 'with', 'from']);

/** "president", "spokesman", "student": what one is of or at a body. */
function isOffice(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && (ROLE_NOUNS.has(token.lower) || GROUP_NOUNS.has(token.lower));
}

/** "SPRINGFIELD, Ill. —" at the start of a paragraph. */
function isDateline(tokens: readonly Token[], name: TitledName): boolean {
  const capitals = tokens.slice(name.first, name.last).every((token) => /^\p{Lu}{3,}$/u.test(token.text));
  // "SOCCER - ", "TABLE - " are slugs
  if (tokens[name.last]?.text === '-') return capitals && knownNameAt(tokens, name.first)?.kind === 'place';
  return capitals && /^[,(—–]$/.test(tokens[name.last]?.text ?? '');
}

/** "shares", "headquarters": what only companies have. */
function isHolding(token: Token | undefined): boolean {
  return token?.kind === 'word' && HOLDINGS.has(token.lower) && (!token.capital || /^\p{Lu}+$/u.test(token.text));
}

/** "in X", "out of X", "the road to X" */
function isLocated(tokens: readonly Token[], name: TitledName): boolean {
  const previous = tokens[name.first - 1]?.lower ?? '';
  const second = tokens[name.first - 2]?.lower ?? '';
  if (LOCATIVE.has(previous)) return true;
  if (previous === 'of') return second === 'out';
  return (previous === 'to' || previous === 'from') && MOTION.has(second);
}

/** "from X, Finland", "in X in Karelia": a known place follows that this one lies in. */
function isInsidePlace(tokens: readonly Token[], name: TitledName): boolean {
  const link = tokens[name.last];
  if (link?.text !== ',' && link?.lower !== 'in') return false;
  if (!ORIGINS.has(tokens[name.first - 1]?.lower ?? '')) return false;
  return knownNameAt(tokens, name.last + 1)?.kind === 'place';
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

/** "companies like X", "cities such as X", "outlets including X": the noun says what the example is. */
function scoreExample(tokens: readonly Token[], name: TitledName, floor: number, scores: KindScores): void {
  const at = name.first - 1;
  const such = tokens[at]?.lower === 'as' && tokens[at - 1]?.lower === 'such';
  if (!such && tokens[at]?.lower !== 'like' && tokens[at]?.lower !== 'including') return;
  const plural = tokens[at - (such ? 2 : tokens[at - 1]?.text === ',' ? 2 : 1)];
  if (!plural || plural.capital || plural.start < (tokens[floor]?.start ?? 0)) return;
  const noun = singular(plural.lower);
  if (PLACE_NOUNS.has(noun)) scores.place += 3;
  else if (BODY_NOUNS.has(noun) || COMPANY_ROLES.has(noun)) scores.organization += 3;
  else if (isRoleNoun(noun)) scores.person += 2;
}

/** "assistants like X": weighed as an example above. */
const EXAMPLE_LINKS = new Set(['like', 'as', 'including']);

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : '';
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
  if (previous.lower === 'by' && second && MAKERS.has(second.lower) && !isFirstName(tokens[name.first]?.lower ?? ''))
    scores.organization += 2.2;
  scoreExample(tokens, name, floor, scores);
  const company = name.last - name.first === 1 && COMPANY_ROLES.has(previous.lower) && !previous.capital;
  if (company) scores.organization += 3;
  else if (!EXAMPLE_LINKS.has(previous.lower) && readRoleBefore(tokens, name.first, floor)) scores.person += 3;
  else if (previous.text === ',' && isBodyInApposition(tokens, name)) scores.organization += 3;
  else if (BODY_NOUNS.has(previous.lower) && !previous.capital) scores.organization += 3;
  else if (PLACE_NOUNS.has(previous.lower) && !previous.capital) scores.place += 3;
  else if (previous.lower === 'of' && PLACE_NOUNS.has(second?.lower ?? '')) scores.place += 3;
  else if (previous.lower === 'from' && isOffice(second) && !OFFICIALS.has(second?.lower ?? '')) scores.place += 2;
  else if (OFFICE_LINKS.has(previous.lower) && isOffice(second)) scores.organization += 2.5;
  else if (previous.lower === 'at') {
    scores.organization += 0.8;
    scores.place += 0.5;
  } else if (previous.lower === 'by' || previous.lower === 'with') scores.organization += 0.4;
  else if (previous.lower === 'the') {
    scores.organization += 0.7;
    scores.person -= 3;
  } else if (STRONG_CUES.has(previous.lower) && !WEAK_CUES.has(previous.lower)) scores.person += 1;
  else if (STRONG_CUES.has(previous.lower) && CLOSES_QUOTATION.test(second?.text ?? '')) scores.person += 1.5;
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
    scores.organization += 1.5;
  }
  if (WEAK_CUES.has(next.lower) && CLOSES_QUOTATION.test(tokens[name.first - 1]?.text ?? '')) scores.person += 1.5;
  if (next.text === ',' && second?.lower === 'which') {
    scores.organization += 1;
    scores.place += 0.5;
    scores.person -= 2;
  }
  if (isOffice(next)) scores.organization += 2;
  if (isHolding(next) || (next.kind === 'possessive' && isHolding(second))) scores.organization += 2.6;
  if (next.kind === 'possessive') {
    scores.organization += 0.5;
    scores.person += 0.5;
  }
  if (next.text === '-' && second?.lower === 'based') scores.place += 4;
  if (isInsidePlace(tokens, name)) scores.place += 2.5;
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
  addTeamScores(tokens, name, floor, limit, scores);
}

/** "“…,” says X", "“…,” X says": a name beside a quotation that it is the speaker of, in one sentence. */
export function isBesideQuotation(
  tokens: readonly Token[],
  { first, last }: Pick<TitledName, 'first' | 'last'>,
  sentence: Pick<TitledName, 'first' | 'last'> | undefined,
): boolean {
  if (!sentence) return false;
  const isCue = (at: number) => at < sentence.last && STRONG_CUES.has(tokens[at]?.lower ?? '');
  const closes = (at: number) => at >= sentence.first && CLOSES_QUOTATION.test(tokens[at]?.text ?? '');
  return (isCue(first - 1) && closes(first - 2)) || (isCue(last) && closes(first - 1));
}
