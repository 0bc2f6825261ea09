import { CALENDAR } from '../lexicon/calendar.ts';
import { DEMONYMS } from '../lexicon/demonyms.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { ORGANIZATION_WORDS } from '../lexicon/organizations.ts';
import { knownNameAt } from '../lexicon/phrase-index.ts';
import { ROLE_NOUNS, ROLE_PHRASES } from '../lexicon/roles.ts';
import { isPluralPossessive, type Token } from '../sentences/tokenize.ts';
import { OWNED_PLACES } from './name-evidence.ts';
import { behindParticles, PARTICLES } from './particles.ts';

/** "Anna Holm Monday": a day ends a name. */
export function isBreak(token: Token): boolean {
  return CALENDAR.has(token.lower) && !GIVEN_NAMES.has(token.lower);
}

/** Months that are given names too. */
const GIVEN_NAMES = new Set(['may', 'august', 'april', 'jan']);

const OWNERS = new Set('women men children people veterans farmers workers teachers girls boys'.split(' '));
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

export function isCapital(token: Token | undefined): token is Token {
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
export function nameContinuation(tokens: readonly Token[], first: number, at: number, limit: number): number {
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
  if (PARTICLES.has(word.lower)) return behindParticles(tokens, at, limit);
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
