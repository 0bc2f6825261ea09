import type { Mention } from '../actors/find-actors.ts';
import type { Discourse } from './discourse.ts';

/** An actor that a pronoun or description may mean; the higher the score the likelier. */
export interface Candidate {
  actor: number;
  score: number;
}

const REACH = { blocks: 4, mentions: 60 };
/** What counts for an actor: how near, as a subject, as who was spoken of or who spoke last. */
const POINTS = {
  base: 3,
  perSentence: 0.35,
  perBlock: 0.4,
  subject: 0.8,
  focus: 0.9,
  /** The subject of the sentence right before, in the same paragraph, and by its name. */
  justNamed: 0.6,
  speaker: 1.2,
  oldSpeaker: 0.4,
  /** Asked somebody else, in a report right before. */
  asker: -1.6,
  /** Named before in the same sentence. */
  sameSentence: 0.4,
  /** Named before the colon that introduces the quotation: "an answer from Smith: “…,” he wrote" */
  introduced: 1.2,
  /** "the speech that Smith gave, in which he" */
  relative: 2,
  /** For each doubling of the number of mentions in the text. */
  perDoubling: 0.08,
};
/** In tokens behind a pronoun: who is named there, with no comma between, is another ("She gave Ann a letter"). */
const SAME_CLAUSE = 6;
/** In tokens. */
const LONGEST_FRONTED = 25;
const COLON_REACH = 30;
/** How far behind a name a second colon may be that introduces another quotation. */
const LONGEST_QUOTED = 90;

/** Index of the first mention that begins at or after the token: binary search. */
export function firstMentionFrom(mentions: readonly Mention[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Is the name what a verb is said of, rather than an owner ("Smith's") or part of a prepositional phrase? */
function isArgument(discourse: Discourse, mention: Mention): boolean {
  const { tokens } = discourse.model;
  let before = mention.first - 1;
  while (tokens[before]?.capital) before--;
  return tokens[mention.last]?.kind !== 'possessive' && !discourse.prepositions.has(tokens[before]?.lower ?? '');
}

/** Is the mention the first of its sentence, and not part of a prepositional phrase ("by Smith")? */
function isSubject(discourse: Discourse, index: number): boolean {
  const { mentions, sentenceOf, model } = discourse;
  const mention = mentions[index];
  const previous = mentions[index - 1];
  if (!mention || (previous && sentenceOf[previous.first] === sentenceOf[mention.first])) return false;
  let at = mention.first - 1;
  while (model.tokens[at]?.capital && sentenceOf[at] === sentenceOf[mention.first]) at--;
  return !discourse.prepositions.has(model.tokens[at]?.lower ?? '');
}

/**
 * Finds the actors that something at a token may refer back to, best first: those named shortly before it, outside of
 * quotations, the latest mention of each; with a bonus for the one that the text is about and the one who spoke last.
 */
export function findCandidates(
  discourse: Discourse,
  token: number,
  fits: (actor: number) => boolean,
  /** Only who does or suffers something, not "on Instagram". */
  onlyArguments = false,
): Candidate[] {
  const { mentions, blockOf, sentenceOf, focus, lastSpeaker, lastAsker } = discourse;
  const best = new Map<number, number>();
  const block = blockOf[token] ?? 0;
  const sentence = sentenceOf[token] ?? 0;
  const end = firstMentionFrom(mentions, token);
  let nearest = Number.POSITIVE_INFINITY;
  const relative = discourse.model.tokens[token - 1]?.lower === 'which';
  for (let i = end - 1; i >= Math.max(0, end - REACH.mentions); i--) {
    const mention = mentions[i];
    if (!mention) continue;
    const blocks = block - (blockOf[mention.first] ?? 0);
    if (blocks > REACH.blocks) break;
    if (!fits(mention.actor) || (onlyArguments && !isArgument(discourse, mention))) continue;
    const distance = Math.min(6, sentence - (sentenceOf[mention.first] ?? 0));
    nearest = Math.min(nearest, distance);
    const argument = distance === 0 && isArgument(discourse, mention);
    const same = argument ? (relative ? POINTS.relative : POINTS.sameSentence) : 0;
    const near = same + POINTS.base - distance * POINTS.perSentence - blocks * POINTS.perBlock;
    const introduced = distance === 0 && isBehindColon(discourse, mention.last, token) ? POINTS.introduced : 0;
    const score = near + introduced + (isSubject(discourse, i) ? POINTS.subject : 0);
    best.set(mention.actor, Math.max(best.get(mention.actor) ?? Number.NEGATIVE_INFINITY, score));
  }
  const add = (actor: number, blocks: number, bonus: number): void => {
    if (blocks > REACH.blocks || !fits(actor)) return;
    const floor = POINTS.base / 2 - blocks * POINTS.perBlock;
    best.set(actor, Math.max(best.get(actor) ?? 0, floor) + bonus);
  };
  if (focus) {
    const points = block - focus.block <= 1 ? POINTS.focus : POINTS.focus / 2;
    const justNamed = focus.named && focus.block === block && sentence - focus.sentence === 1 && nearest > 0;
    const named = justNamed ? POINTS.justNamed : 0;
    add(focus.actor, block - focus.block, points + named);
  }
  if (lastSpeaker) {
    const blocks = block - lastSpeaker.block;
    add(lastSpeaker.actor, blocks, (blocks <= 1 ? POINTS.speaker : POINTS.oldSpeaker) * lastSpeaker.weight);
  }
  if (lastAsker && best.has(lastAsker.actor)) add(lastAsker.actor, block - lastAsker.block, POINTS.asker);
  const others = namedInClause(discourse, token);
  addFronted(discourse, token, others);
  return [...best]
    .filter(([actor]) => !others.has(actor))
    .map(([actor, score]) => ({ actor, score: score + weightOf(discourse, actor) }))
    .sort((a, b) => b.score - a.score);
}

/** Does a colon and a quotation stand between a name, tokens [.., from), and the pronoun, and is it the last such colon? */
function isBehindColon({ model }: Discourse, from: number, token: number): boolean {
  let found = -1;
  for (let at = from; at < Math.min(token, from + LONGEST_QUOTED); at++) {
    if (model.tokens[at]?.text !== ':' || !/^["“'‘«„]$/.test(model.tokens[at + 1]?.text ?? '')) continue;
    if (found >= 0) return false;
    found = at;
  }
  return found >= 0 && found - from < COLON_REACH;
}

/** Who is named often is spoken of often. */
function weightOf({ actors }: Discourse, actor: number): number {
  return POINTS.perDoubling * Math.log2(Math.max(1, actors.actors[actor]?.mentions.length ?? 1));
}

/** "Speaking about Ann's case, he", "Unlike Ann, she": who is named behind a participle that the pronoun is the subject of, is another. */
function addFronted({ model, sentenceOf, mentions }: Discourse, token: number, others: Set<number>): void {
  const { tokens, sentences } = model;
  const first = sentences[sentenceOf[token] ?? 0]?.first ?? token;
  const isFronted = tokens[token - 1]?.text === ',' && token - first <= LONGEST_FRONTED;
  if (!isFronted || !/^(?:[a-z]{2,}ing|asked|unlike|like|alongside)$/.test(tokens[first]?.lower ?? '')) return;
  if (tokens.slice(first, token - 1).some(({ kind, text }) => kind === 'mark' && text === ',')) return;
  for (let i = firstMentionFrom(mentions, first); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.first >= token) return;
    others.add(mention.actor);
  }
}

function namedInClause(discourse: Discourse, token: number): Set<number> {
  const found = new Set<number>();
  const { mentions, model, sentenceOf } = discourse;
  for (let i = firstMentionFrom(mentions, token + 1); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.first > token + SAME_CLAUSE || sentenceOf[mention.first] !== sentenceOf[token]) break;
    if (model.tokens.slice(token, mention.first).some(({ kind }) => kind === 'mark')) break;
    found.add(mention.actor);
  }
  return found;
}
