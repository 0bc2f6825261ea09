import type { Actors, Mention } from '../actors/find-actors.ts';
import type { TextModel } from '../sentences/text-model.ts';

/** What has been said so far, in text order: the state of one pass over the text. */
export interface Discourse {
  model: TextModel;
  actors: Actors;
  /** Mentions outside of quotations, in text order. */
  mentions: readonly Mention[];
  /** For each token the index of its block and of its sentence. */
  blockOf: Int32Array;
  sentenceOf: Int32Array;
  /** The last speaker, and the block where; null before the first. */
  lastSpeaker: { actor: number; block: number } | null;
}

export function buildDiscourse(model: TextModel, actors: Actors, inQuote: Int32Array): Discourse {
  const blockOf = new Int32Array(model.tokens.length);
  const sentenceOf = new Int32Array(model.tokens.length);
  model.blocks.forEach((block, index) => {
    blockOf.fill(index, block.first, block.last);
  });
  model.sentences.forEach((sentence, index) => {
    sentenceOf.fill(index, sentence.first, sentence.last);
  });
  const mentions = actors.mentions.filter((mention) => (inQuote[mention.first] ?? -1) < 0);
  return { model, actors, mentions, blockOf, sentenceOf, lastSpeaker: null };
}
