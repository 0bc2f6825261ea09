import { DEMONYMS } from '../lexicon/demonyms.ts';
import { KNOWN_PERSONS } from '../lexicon/known-persons.ts';
import { knownNameAt } from '../lexicon/phrase-index.ts';
import { GROUP_NOUNS, isRoleNoun } from '../lexicon/roles.ts';
import type { Token } from '../sentences/tokenize.ts';

const LOWER_RANKS = new Set(['national', 'supreme', 'high', 'federal', 'district']);
const RANKED_BODIES = new Set(['court', 'police', 'assembly', 'guard']);
const LOWER_BODIES = new Set(['party', 'military', 'senate', 'parliament', 'county']);
/** Of a country alone: "the Qadro army" may be of ants. */
const NATIONAL_BODIES = new Set(['army', 'government', 'navy']);
/** Behind "county". */
const COUNTY_BODIES = new Set(['board', 'council', 'commission']);
const BOARD_OF = new Set('canvassers supervisors commissioners elections education health review'.split(' '));
/** Offices that stand for a body behind the name of a place: "the Granby district attorney's office". */
const OFFICES = new Set('attorney sheriff coroner examiner prosecutor clerk auditor treasurer governor'.split(' '));
const OFFICE_RANKS = new Set('county district state city medical prosecuting attorney general public'.split(' '));

/**
 * "the Karelian military", "Granby county board of canvassers", "the Granby district attorney's office": a body or county named in small letters behind a name or
 * a nationality. Returns where it ends, or -1; before another name or a role it only describes.
 */
export function lowerBodyEnd(tokens: readonly Token[], first: number, at: number, limit: number): number {
  if (tokens[first]?.text === 'The' && at === first + 1) return -1;
  const office = officeEnd(tokens, at, limit);
  if (office > 0) return office;
  let head = at;
  while (head < limit && head - at < 2 && LOWER_RANKS.has(tokens[head]?.text ?? '')) head++;
  const word = tokens[head]?.text ?? '';
  const fits =
    LOWER_BODIES.has(word) ||
    (head > at && RANKED_BODIES.has(word)) ||
    (NATIONAL_BODIES.has(word) && isCountry(tokens, first, at)) ||
    (word === 'campaign' && at === first + 1 && KNOWN_PERSONS.has(tokens[first]?.text ?? ''));
  if (!fits || head >= limit) return -1;
  const board = word === 'county' ? boardEnd(tokens, head + 1, limit) : -1;
  if (board > 0) return board;
  const next = tokens[head + 1];
  if (next?.kind === 'word' && (next.capital || isRoleNoun(next.lower) || next.lower === 'knife')) return -1;
  if (word !== 'county' && isRolePlural(next)) return -1;
  return head + 1;
}

function isRolePlural(token: Token | undefined): boolean {
  return token?.kind === 'word' && (GROUP_NOUNS.has(token.lower) || isRoleNoun(token.lower.replace(/s$/, '')));
}

/** Is the name [first, at) that of a country or of its people? */
function isCountry(tokens: readonly Token[], first: number, at: number): boolean {
  if (at === first + 1 && DEMONYMS.has(tokens[first]?.lower ?? '')) return true;
  const known = knownNameAt(tokens, first);
  return known?.kind === 'place' && first + known.words.length === at;
}

/** Behind "county": "board of canvassers", "council"; -1 where nothing of the kind stands there. */
function boardEnd(tokens: readonly Token[], at: number, limit: number): number {
  if (at >= limit || !COUNTY_BODIES.has(tokens[at]?.text ?? '')) return -1;
  const ofWhat = tokens[at + 1]?.text === 'of' && BOARD_OF.has(tokens[at + 2]?.text ?? '');
  return ofWhat && at + 3 <= limit ? at + 3 : at + 1;
}

/** Behind the name of a place: "district attorney's office", "county medical examiner's office"; -1 where nothing of the kind stands there. */
function officeEnd(tokens: readonly Token[], at: number, limit: number): number {
  let head = at;
  while (head < limit && head - at < 3 && !isOwner(tokens, head) && OFFICE_RANKS.has(tokens[head]?.text ?? '')) head++;
  const isOffice = isOwner(tokens, head) && tokens[head + 2]?.text === 'office' && head + 3 <= limit;
  return isOffice && (OFFICES.has(tokens[head]?.text ?? '') || tokens[head]?.text === 'general') ? head + 3 : -1;
}

const isOwner = (tokens: readonly Token[], at: number) => tokens[at + 1]?.kind === 'possessive';
