import type { Speaker } from '../../shared/analysis.ts';
import type { Actors, Mention } from '../actors/find-actors.ts';
import { isRoleNoun } from '../lexicon/roles.ts';
import type { TextModel } from '../sentences/text-model.ts';
import { findAnonymousNouns } from './anonymous-nouns.ts';

/** What has been said so far, in text order: the state of one pass over the text. */
export interface Discourse {
  model: TextModel;
  actors: Actors;
  prepositions: ReadonlySet<string>;
  /** Who says "I" outside of quotations, or null. */
  narrator: string | null;
  /** Mentions outside of quotations, in text order. */
  mentions: readonly Mention[];
  /** For each token the index of its block and of its sentence. */
  blockOf: Int32Array;
  sentenceOf: Int32Array;
  /** The actors that the text gives a role with this noun. */
  holdersOf: (noun: string) => readonly number[];
  /** The bodies with this word, in lower case, in a form of their names. */
  bodiesNamed: (word: string) => readonly number[];
  /** The persons whose name stands right behind this noun somewhere: "Wethouder Van Loon", "la alcaldesa, Ana Ruiz". */
  titledBy: (noun: string) => readonly number[];
  /** The subject of the last sentence that had one, the block and sentence of its mention, and whether that is its name. */
  focus: { actor: number; block: number; sentence: number; named: boolean } | null;
  /** The last speaker, and the block where; a report without quotation weighs less. Null before the first. */
  lastSpeaker: { actor: number; block: number; weight: number } | null;
  /** Who was last said to ask, and in which block: the next words are rather an answer. */
  lastAsker: { actor: number; block: number } | null;
  /** The last source without a name that was said to speak. */
  lastUnnamed: UnnamedSource | null;
  /** Nouns of the sources that stay without a name: "a senator, who asked not to be named". */
  unnamedHeads: Set<string>;
  documents: Map<string, KnownDocument>;
  /** The person whom the text names most, or null. */
  mainPerson: number | null;
}

/** Whose a document is that was named by this noun ("statement", "report"), and in which block. */
export interface KnownDocument {
  actor: number;
  block: number;
}

/** A source that was only described, and where: tokens[token]. */
export interface UnnamedSource {
  speaker: Speaker;
  head: string;
  token: number;
  block: number;
}

/** Lists the actors by the nouns of their roles. */
function indexRoles(actors: Actors): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  actors.descriptions.forEach((description, index) => {
    for (const word of new Set(description.split(/[^\p{L}-]+/u))) {
      if (!isRoleNoun(word)) continue;
      const list = holders.get(word);
      if (list) list.push(index);
      else holders.set(word, [index]);
    }
  });
  return holders;
}

/** Lists the persons by the nouns before their names. */
function indexTitles({ tokens }: TextModel, { actors, mentions }: Actors): Map<string, number[]> {
  const titles = new Map<string, number[]>();
  for (const { first, actor } of mentions) {
    if (actors[actor]?.kind !== 'person') continue;
    const noun = tokens[first - 1]?.text === ',' ? tokens[first - 2] : tokens[first - 1];
    if (noun?.kind !== 'word' || noun.text.length < SHORTEST_TITLE) continue;
    const list = titles.get(noun.lower);
    if (!list) titles.set(noun.lower, [actor]);
    else if (!list.includes(actor)) list.push(actor);
  }
  return titles;
}

const SHORTEST_TITLE = 4;

/** Lists the bodies by the words of their names. */
function indexBodies(actors: Actors): Map<string, number[]> {
  const bodies = new Map<string, number[]>();
  actors.actors.forEach((actor, index) => {
    if (actor.kind !== 'organization') return;
    const words = actor.aliases.flatMap((alias) => alias.toLowerCase().split(/[^\p{L}-]+/u));
    for (const word of new Set(words)) {
      const list = bodies.get(word);
      if (list) list.push(index);
      else bodies.set(word, [index]);
    }
  });
  return bodies;
}

function findMainPerson({ actors }: Actors): number | null {
  let best: number | null = null;
  actors.forEach(({ kind, mentions }, index) => {
    const most = best === null ? 1 : (actors[best]?.mentions.length ?? 0);
    if (kind === 'person' && mentions.length > most) best = index;
  });
  return best;
}

export function buildDiscourse(
  model: TextModel,
  actors: Actors,
  inQuote: Int32Array,
  prepositions: ReadonlySet<string>,
  narrator: string | null,
): Discourse {
  const blockOf = new Int32Array(model.tokens.length);
  const sentenceOf = new Int32Array(model.tokens.length);
  model.blocks.forEach((block, index) => {
    blockOf.fill(index, block.first, block.last);
  });
  model.sentences.forEach((sentence, index) => {
    sentenceOf.fill(index, sentence.first, sentence.last);
  });
  const mentions = actors.mentions.filter((mention) => (inQuote[mention.first] ?? -1) < 0);
  const holders = indexRoles(actors);
  const bodies = indexBodies(actors);
  const titles = indexTitles(model, actors);
  return {
    model,
    actors,
    prepositions,
    narrator,
    mentions,
    blockOf,
    sentenceOf,
    holdersOf: (noun) => holders.get(noun) ?? [],
    bodiesNamed: (word) => bodies.get(word) ?? [],
    titledBy: (noun) => titles.get(noun) ?? [],
    focus: null,
    lastSpeaker: null,
    lastAsker: null,
    lastUnnamed: null,
    unnamedHeads: findAnonymousNouns(model),
    documents: new Map(),
    mainPerson: findMainPerson(actors),
  };
}
