import { cueAt } from './find-cues.ts';
import { type Grammar, mentionSource } from './noun-phrase.ts';
import { type Segment, SURE } from './segment.ts';
import type { Attribution, Source } from './source.ts';

/** In tokens. */
const LONGEST_SIGNATURE = 3;
const DASHES = new Set(['—', '–', '―', '-', '~']);

/** Reads a credit line behind a quotation: "…" — Ann Smith, owner of a bakery. */
export function creditAfter(grammar: Grammar, segment: Segment): Attribution | null {
  let at = segment.first;
  while (at < segment.last && DASHES.has(grammar.tokens[at]?.text ?? '')) at++;
  if (at === segment.first) return null;
  const named = mentionSource(grammar, at);
  if (named?.kind !== 'actor' || (!grammar.isPerson[named.actor] && named.last < segment.last))
    return signature(grammar, at, segment);
  if (!grammar.isPerson[named.actor]) return null;
  const next = grammar.tokens[named.last];
  const ends = named.last >= segment.last || next?.kind === 'mark';
  return ends ? { source: named, cue: null, confidence: SURE.credit, credit: true } : null;
}

/** "“…” —HeartStar14": who signs by a name that is known to nobody else, alone behind the dash. */
function signature(grammar: Grammar, at: number, segment: Segment): Attribution | null {
  const head = grammar.tokens[at];
  if (head?.kind !== 'word' || segment.last - at > LONGEST_SIGNATURE) return null;
  // "— Ana Ruiz" is a name by its capitals, whatever stands behind the dash
  const capitals = grammar.tokens.slice(at, segment.last).every(({ capital }) => capital);
  if (grammar.tokens[at - 1]?.end !== head.start && (!capitals || segment.last - at < 2)) return null;
  for (let i = at; i < segment.last; i++) if (grammar.tokens[i]?.kind === 'mark' || cueAt(grammar, i, at)) return null;
  const source: Source = { kind: 'name', first: at, last: segment.last };
  return { source, cue: null, confidence: SURE.credit, credit: true };
}
