import type { Speaker } from '../../shared/analysis.ts';
import type { Discourse } from '../coreference/discourse.ts';
import { countWords, LEAST_WORDS } from '../quotes/is-speech.ts';
import { firstFrom } from '../sentences/first-from.ts';
import type { SpokenSpan } from './spoken-span.ts';
import type { Topic } from './topic.ts';

/** What speaks for a person as the speaker of a quotation that nothing attributes. */
const VOTES = {
  /** Subject of the sentence right before it, in the same paragraph or the one before. */
  topic: 0.6,
  topicBefore: 0.4,
  /** Subject of a sentence farther up in the paragraph. */
  topicAbove: 0.45,
  /** The sentence before it has a verb of speech. */
  speaks: 0.15,
  /** Spoke last: in the paragraph, or in the one before. */
  spoke: 0.55,
  spokeBefore: 0.35,
  /** Nobody else was named since. */
  uninterrupted: 0.1,
  /** A sentence of the same paragraph leads to it. */
  ledTo: 0.1,
  /** Speaks next: in the paragraph, or right behind it. */
  speaksNext: 0.45,
  speaksAfter: 0.3,
  /** Subject of the next sentence. */
  topicNext: 0.2,
  /** The subject of the sentence behind a quotation that is a heading. */
  topicOfHeading: 0.65,
  /** Is named inside the quotation. */
  named: -0.6,
  /** Another person was named since. */
  interrupted: -0.2,
};
/** From which sum on a guess is made, by which lead over the next, and how sure it is. */
const LEAST = { sum: 0.52, lead: 0.2, /** Where a verb has no subject, somebody spoken of is meant. */ dropped: 0.4 };
/** In sentences. */
const TOPIC_REACH = 6;
/** In words. */
const LEAST_WOVEN = 6;
const SURE = { least: 0.52, perPoint: 0.4, most: 0.75 };

export interface Surroundings {
  discourse: Discourse;
  topics: readonly (Topic | null)[];
  /** For each sentence the block that it stands in. */
  blockOfSentence: readonly number[];
}

interface Vote {
  sum: number;
  speaker: Speaker;
}

class Ballot {
  readonly votes = new Map<number, Vote>();

  add(actor: number | null, speaker: Speaker | null, points: number): void {
    if (actor === null || !speaker) return;
    const known = this.votes.get(actor);
    if (known) known.sum += points;
    else this.votes.set(actor, { sum: points, speaker });
  }

  penalise(actor: number, points: number): void {
    const known = this.votes.get(actor);
    if (known) known.sum += points;
  }
}

/** Is a person other than `actor` named between the two offsets, outside of quotations? */
function isOtherNamed(discourse: Discourse, actor: number | null, from: number, to: number): boolean {
  const { mentions, actors } = discourse;
  for (let i = firstFrom(mentions, from); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.start >= to) return false;
    if (mention.actor !== actor && actors.actors[mention.actor]?.kind === 'person') return true;
  }
  return false;
}

/** The quotation before, but for words in quotation marks that nobody is known to have said. */
function lastBefore({ discourse }: Surroundings, all: readonly SpokenSpan[], at: number): SpokenSpan | undefined {
  const before = all[at - 1];
  if (!before || before.speaker !== null) return before;
  const { start, end } = before.span;
  return countWords(discourse.model.text.slice(start, end)) < LEAST_WORDS ? all[at - 2] : before;
}

function addSpeakers(around: Surroundings, ballot: Ballot, all: readonly SpokenSpan[], at: number): void {
  const { discourse } = around;
  const current = all[at];
  const before = lastBefore(around, all, at);
  if (!current) return;
  const blocks = before ? current.span.block - before.span.block : Number.POSITIVE_INFINITY;
  if (before?.actor !== null && before && blocks <= 2 && !before.credited && !before.heading) {
    ballot.add(before.actor, before.speaker, blocks === 0 ? VOTES.spoke : VOTES.spokeBefore / Math.max(1, blocks));
    if (isOtherNamed(discourse, before.actor, before.span.outer.end, current.span.outer.start))
      ballot.penalise(before.actor, VOTES.interrupted);
    else ballot.penalise(before.actor, VOTES.uninterrupted + (current.opensBlock && current.alone ? 0 : VOTES.ledTo));
  }
  const next = all[at + 1];
  if (!next || next.actor === null) return;
  const ahead = next.span.block - current.span.block;
  const between = next.sentence - current.sentence - 1;
  const isTold = between === 1 && around.topics[current.sentence + 1]?.actor === next.actor;
  if (ahead === 0 && (between <= 0 || isTold)) ballot.add(next.actor, next.speaker, VOTES.speaksNext);
  else if (ahead === 1) ballot.add(next.actor, next.speaker, VOTES.speaksAfter);
}

function addTopics({ topics, blockOfSentence }: Surroundings, ballot: Ballot, current: SpokenSpan): void {
  const before = topics[current.sentence - 1];
  const sameBlock = blockOfSentence[current.sentence - 1] === current.span.block;
  if (before?.narrative) {
    const points = (sameBlock ? VOTES.topic : VOTES.topicBefore) + (before.speaks ? VOTES.speaks : 0);
    ballot.add(before.actor, before.speaker, points * before.certainty);
  } else if (!before && sameBlock) {
    let above = current.sentence - 2;
    const floor = above - TOPIC_REACH;
    while (above > floor && blockOfSentence[above] === current.span.block && !topics[above]) above--;
    const topic = blockOfSentence[above] === current.span.block ? topics[above] : null;
    if (topic?.narrative) ballot.add(topic.actor, topic.speaker, VOTES.topicAbove * topic.certainty);
  }
  const next = topics[current.sentence + 1];
  if (next) ballot.penalise(next.actor, VOTES.topicNext);
}

/** Woven into a sentence that names nobody before it: long enough to be more than a term. */
function isLong({ discourse }: Surroundings, { span }: SpokenSpan): boolean {
  const { tokens, sentences, text } = discourse.model;
  const own = text.slice(span.start, span.end);
  if (countWords(own) < (/[.!?]$/.test(own) ? LEAST_WORDS : LEAST_WOVEN)) return false;
  const sentence = sentences[discourse.sentenceOf[firstFrom(tokens, span.outer.start) - 1] ?? 0];
  const mention = discourse.mentions[firstFrom(discourse.mentions, tokens[sentence?.first ?? 0]?.start ?? 0)];
  return !mention || mention.start > span.start || discourse.actors.actors[mention.actor]?.kind === 'place';
}

function penaliseNamed({ discourse }: Surroundings, ballot: Ballot, current: SpokenSpan): void {
  const { mentions } = discourse.actors;
  for (let i = firstFrom(mentions, current.span.start); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.start >= current.span.end) return;
    ballot.penalise(mention.actor, VOTES.named);
  }
}

/**
 * Guesses who speaks in a quotation that stands alone and that nothing attributes: the person whom the text before it is
 * about, who spoke last, or who speaks next. Changes all[at] when enough speaks for one person and little for another.
 */
export function guessSpeaker(around: Surroundings, all: readonly SpokenSpan[], at: number): void {
  const current = all[at];
  if (!current || current.speaker !== null || current.span.label || (current.cue !== null && !current.alone)) return;
  if (current.cue !== null && around.discourse.model.language === 'ar') return;
  if (!current.alone && !isLong(around, current)) return;
  const ballot = new Ballot();
  if (current.heading) {
    const next = around.topics[current.sentence + 1];
    if (next) ballot.add(next.actor, next.speaker, VOTES.topicOfHeading);
  } else {
    addSpeakers(around, ballot, all, at);
    if (current.alone) addTopics(around, ballot, current);
  }
  penaliseNamed(around, ballot, current);
  const sorted = [...ballot.votes].sort((a, b) => b[1].sum - a[1].sum);
  const [first, second] = sorted;
  const least = current.cue === null ? LEAST.sum : LEAST.dropped;
  if (!first || first[1].sum < least || first[1].sum - (second?.[1].sum ?? 0) < LEAST.lead) return;
  current.actor = first[0];
  current.speaker = { ...first[1].speaker, inferred: true };
  current.confidence = Math.min(SURE.most, SURE.least + (first[1].sum - least) * SURE.perPoint);
}
