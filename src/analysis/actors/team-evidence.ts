import { DEMONYMS } from '../lexicon/demonyms.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { knownNameAt } from '../lexicon/phrase-index.ts';
import { BEATS, COUNTRY_FORMS, MATCHES, SQUAD_NOUNS } from '../lexicon/sports.ts';
import type { Token } from '../sentences/tokenize.ts';
import type { KindScores } from './name-evidence.ts';
import type { TitledName } from './split-title.ts';

/** More than the lexicon says for a city: "Leeds beat Derby 2-1" is about clubs. */
const TEAM = 9;
const TEAM_OF_TABLE = 11;
const TEAM_OF_UNKNOWN = 2.5;
const LONGEST_FIXTURE = 8;
const SCORE = /^\d{1,3}-\d{1,3}$/;

/** The only score of the sentence: games that persons play have several ("6-3 6-4"). */
function hasOneScore(tokens: readonly Token[], floor: number, limit: number): boolean {
  let scores = 0;
  for (let at = floor; at < limit; at++) if (SCORE.test(tokens[at]?.text ?? '')) scores++;
  return scores === 1;
}

/** "X beat", "beat X", "a win over X", "fell to X": one side of a match. */
function isSideOfMatch(tokens: readonly Token[], { first, last }: TitledName): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  if (BEATS.has(before) || BEATS.has(tokens[last]?.lower ?? '')) return true;
  return PREPOSITIONS.has(before) && MATCHES.has(tokens[first - 2]?.lower ?? '');
}

/** "Granby 2 Mendrek 1": a name and its goals beside another name and its own. */
function isScoreline(tokens: readonly Token[], { first, last }: TitledName, floor: number, limit: number): boolean {
  const goals = (at: number): boolean => at >= floor && at < limit && /^\d{1,2}$/.test(tokens[at]?.text ?? '');
  const capital = (at: number): boolean => at >= floor && at < limit && (tokens[at]?.capital ?? false);
  if (!goals(last)) return false;
  if (goals(first - 1) && capital(first - 2)) return true;
  let next = last + 1;
  while (capital(next)) next++;
  return next > last + 1 && goals(next);
}

/** "Granby 74 57 .565 3": a line of a table. */
function isTableLine(tokens: readonly Token[], { first, last }: TitledName, floor: number, limit: number): boolean {
  let end = last;
  while (end < limit && tokens[end]?.kind === 'number') end++;
  return end - last >= 3 || (end - last === 2 && first === floor);
}

/** "GRANBY AT MENDREK": a line of a fixture list. */
function isFixture(tokens: readonly Token[], { first, last }: TitledName, floor: number, limit: number): boolean {
  if (limit - floor > LONGEST_FIXTURE) return false;
  return (first === floor && tokens[last]?.text === 'AT') || (last === limit && tokens[first - 1]?.text === 'AT');
}

/** Adds what speaks for a team, which is often called by its city; countries stay places. */
export function addTeamScores(
  tokens: readonly Token[],
  name: TitledName,
  floor: number,
  limit: number,
  scores: KindScores,
): void {
  if (name.titled) return;
  const next = tokens[name.last];
  const squad = next !== undefined && !next.capital && name.last < limit && SQUAD_NOUNS.has(next.lower);
  const match =
    (isSideOfMatch(tokens, name) && hasOneScore(tokens, floor, limit)) || isScoreline(tokens, name, floor, limit);
  const listed = isTableLine(tokens, name, floor, limit) || isFixture(tokens, name, floor, limit);
  if (!squad && !match && !listed) return;
  const form = tokens.slice(name.first, name.last).map((token) => token.text);
  // "the Norwegian team" names none
  if (COUNTRY_FORMS.has(form.join(' ')) || DEMONYMS.has(tokens[name.last - 1]?.lower ?? '')) return;
  const known = knownNameAt(tokens, name.first);
  const city = known?.kind === 'place' && known.words.length === form.length;
  if (listed && city) scores.organization += TEAM_OF_TABLE;
  if (squad || match) scores.organization += city ? TEAM : TEAM_OF_UNKNOWN;
  if (match && !city) scores.person -= 1;
}
