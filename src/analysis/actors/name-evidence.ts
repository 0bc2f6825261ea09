import type { ActorKind } from '../../shared/analysis.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { DEMONYMS } from '../lexicon/demonyms.ts';
import { KNOWN_PERSONS } from '../lexicon/known-persons.ts';
import { TEAM_NICKNAMES } from '../lexicon/more-organizations.ts';
import { NOT_ACTOR_HEADS, NOT_ORGANIZATIONS, ORGANIZATION_WORDS } from '../lexicon/organizations.ts';
import { knownName, knownNameAt } from '../lexicon/phrase-index.ts';
import { PLACE_DIRECTIONS, PLACE_PREFIXES, PLACE_SUFFIXES } from '../lexicon/places.ts';
import { BODY_NOUNS, ROLE_NOUNS } from '../lexicon/roles.ts';
import type { Token } from '../sentences/tokenize.ts';
import { isFirstName } from './capital-evidence.ts';

/** How much speaks for each kind; the scale is that of single pieces of evidence, about 1 to 5. */
export type KindScores = Record<ActorKind, number>;

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

/** "350 W. Mill St." */
const STREET = /^(?:st|ave|blvd|rd|ln|hwy)$/;
const INITIAL = /^\p{Lu}\.$/u;

/** Call signs: "WXYZ-TV". */
const BROADCASTER = /^[KW][A-Z]{2,3}-(?:TV|FM|AM)$/;

/** "DeepMeadow.ai", "Qadro.com" */
const SITE = /^\p{Lu}[\p{L}\d-]+\.(?:com|org|net|ai|io|co|tv)$/u;

function isAcronym(word: string): boolean {
  return /^\p{Lu}(?:\p{Lu}|[.&](?=\p{L})|\p{Ll}(?=\p{Lu}$)){1,4}\.?s?$/u.test(word) && !NOT_ORGANIZATIONS.has(word);
}

const ROAD_NUMBER = /(?:Highway|Route|Interstate|Motorway) \d+$/;
const CHANNEL = /(?:^| )(?:NBC|ABC|CBS|Fox|FOX|BBC|CNN|Channel|Radio|Sky|ITV|News) \d{1,2}$/;
const LOWER_HEAD =
  /^(?:party|military|senate|parliament|county|court|police|assembly|guard|army|government|navy|campaign|board|council|commission|canvassers|supervisors|commissioners|elections|education|health|review|office)$/;

/** "Granby Hornets" of a known city or state. */
function isNamedByCity(words: readonly Token[]): boolean {
  const city = knownNameAt(words, 0);
  return city?.kind === 'place' && city.words.length === words.length - 1;
}

function scoreWords(words: readonly Token[], scores: KindScores): void {
  const head = words[0]?.lower ?? '';
  const tail = words.at(-1)?.lower ?? '';
  const given = isFirstName(head);
  const surname = given && words.length === 2 && SURNAME_WORDS.has(tail);
  if (ROAD_NUMBER.test(words.map((word) => word.text).join(' '))) scores.place += 4;
  if (words.length > 1 && !words.at(-1)?.capital && LOWER_HEAD.test(tail))
    scores[tail === 'county' ? 'place' : 'organization'] += 6;
  else if (words.some((word) => ORGANIZATION_WORDS.has(word.lower))) scores.organization += surname ? 2 : 5;
  if (words.some((word) => !word.capital && (word.lower === 'for' || word.lower === 'against')))
    scores.organization += 4;
  // "Granby 49ers", "Channel 4"
  if (/^\d+ers$/.test(tail) || CHANNEL.test(words.map((word) => word.text).join(' '))) scores.organization += 6;
  if (TEAM_NICKNAMES.has(tail) && isNamedByCity(words)) scores.organization += 5;
  if (STREET.test(tail)) scores.place += 6;
  if (PLACE_SUFFIXES.has(tail)) scores.place += surname ? 2.5 : 5;
  if (PLACE_PREFIXES.has(head)) scores.place += 2.5;
  if (PLACE_DIRECTIONS.has(head) && words.length === 2) scores.place += 2;
  if (words.some((word) => word.text === '&')) scores.organization += 5;
  if (words[1]?.kind === 'possessive' && words.length === 3 && OWNED_PLACES.has(tail)) scores.place += 6;
  if (given) scores.person += 3.5;
  if (words.length > 2 && words.slice(0, -1).some((word) => /^\p{Lu}\.$/u.test(word.text))) scores.person += 2;
  if (words.length === 2 && INITIAL.test(words[0]?.text ?? '') && !COMMON_WORDS.has(tail)) scores.person += 3;
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
  if (head.text === 'The' && words.length > 1) {
    const rest = intrinsicScores(words.slice(1));
    return { ...rest, organization: rest.organization + 1.5, person: rest.person - 3 };
  }
  const known = knownName(words.map((word) => word.text));
  if (known) scores[known.kind] += 6;
  if (known && words.length > 1) return scores;
  if (words.length > 1) scoreWords(words, scores);
  else if (KNOWN_PERSONS.has(head.text)) scores.person += 3;
  else if (isFirstName(head.lower)) scores.person += 1.5;
  else if (BROADCASTER.test(head.text)) scores.organization += 3;
  else if (SITE.test(head.text)) scores.organization += 2.5;
  else if (isAcronym(head.text)) scores.organization += 1.2;
  else if (/^\p{Lu}?\p{Ll}+\p{Lu}/u.test(head.text) && !/^(?:Mc|Mac|De|O['’])/.test(head.text))
    scores.organization += 2;
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

/** Leagues that are competitions first; associations ("Football League") are bodies. */
const COMPETITIONS =
  /^(?:Bundesliga|LaLiga|La Liga|Serie [AB]|Ligue [12]|Eredivisie|(?:[\p{L}]+ )?(?:Champions|Premier|Europa|Nations|Super|Conference) League|(?:[\p{L}]+ )?(?:First|Second|Third) Division)$/iu;

/** Programs, and where they are sold. */
const PROGRAMS = /^(?:Gen(?:erative )?AI|\p{Lu}\p{L}*GPT|(?:(?:Apple|Google|Microsoft|Mac) )?(?:App|Play|Web) Store)$/u;

/** Is this the name of a work, an event, a law, a disease? */
export function isExcludedName(words: readonly Token[]): boolean {
  const last = words.at(-1);
  const numbered = words.length > 1 && last !== undefined && /^(?:[IVX]+|\d+)$/.test(last.text);
  const tail = (numbered ? words.at(-2) : last)?.lower ?? '';
  if (SHIPS.has(words[0]?.text ?? '') && words.length > 1) return true;
  if (words.length > 1 && STORMS.has(words[0]?.lower ?? '')) return true;
  const name = words.map((word) => word.text).join(' ');
  if (COMPETITIONS.test(name) || PROGRAMS.test(name)) return true;
  if (words.length === 1 && (isGeneric(tail) || tail.length === 1)) return true;
  const single = words.length === 1 && NOT_ORGANIZATIONS.has(words[0]?.text ?? '');
  return single || NOT_ACTOR_HEADS.has(tail) || NOT_ACTOR_HEADS.has(tail.replace(/s$/, ''));
}

/** The kind that most speaks for, with its score. */
export function bestKind(scores: KindScores): { kind: ActorKind; score: number } {
  let best: { kind: ActorKind; score: number } = { kind: 'person', score: scores.person };
  for (const kind of ['organization', 'place'] as const) {
    if (scores[kind] > best.score) best = { kind, score: scores[kind] };
  }
  return best;
}
