import type { Quote } from '../../shared/analysis.ts';
import type { Actors } from '../actors/find-actors.ts';
import { buildDiscourse, type Discourse } from '../coreference/discourse.ts';
import { isOf } from '../coreference/resolve-source.ts';
import { countWords, LEAST_WORDS } from '../quotes/is-speech.ts';
import { quoteOfToken } from '../quotes/quote-of-token.ts';
import type { QuoteSpan } from '../quotes/quote-span.ts';
import { firstFrom } from '../sentences/first-from.ts';
import type { TextModel } from '../sentences/text-model.ts';
import { attributeSentence, attributionAfter } from './attribute-sentence.ts';
import { carryBack, continueSpeech, type LastReport } from './continue-speech.ts';
import { guessSpeaker } from './guess-speaker.ts';
import { type FoundSpeaker, makeSpeaker, noteDocuments } from './make-speaker.ts';
import { toldByNarrator } from './narrator.ts';
import { buildGrammar, type Grammar } from './noun-phrase.ts';
import { buildOutlines, isQuoteUnit, type Outline, spanOf } from './outline.ts';
import { readReport } from './read-report.ts';
import { attributeRepeated } from './repeated-speech.ts';
import type { Attribution } from './source.ts';
import { speakerOfLabel } from './speaker-of-label.ts';
import { speechWords } from './speech-words.ts';
import type { SpokenSpan } from './spoken-span.ts';
import { findTopic, type Topic } from './topic.ts';

/** In characters. */
const LONGEST_TITLE = 60;
const NOT_ATTRIBUTED = { speaker: null, actor: null, cue: null, confidence: 0 };

/** Turns an attribution into a speaker, and remembers who spoke last. */
function speak(discourse: Discourse, spoken: SpokenSpan, attribution: Attribution | null): void {
  if (!attribution) return;
  const { tokens, text } = discourse.model;
  const { cue } = attribution;
  if (cue) spoken.cue = text.slice(tokens[cue.first]?.start, tokens[cue.last - 1]?.end);
  const found =
    toldByNarrator(discourse, attribution) ?? (attribution.source && makeSpeaker(discourse, attribution.source));
  if (!found) return;
  const { speaker, actor, certainty } = asLastSpeaker(discourse, spoken, attribution, found) ?? found;
  spoken.speaker = speaker;
  spoken.actor = actor;
  spoken.confidence = attribution.confidence * certainty;
  if (actor !== null) discourse.lastSpeaker = { actor, block: spoken.span.block, weight: 1 };
}

/** "the organiser continued", "he added": a description that nobody fits or a pronoun, of one who goes on, is of the one who spoke last. */
function asLastSpeaker(
  { lastSpeaker, actors }: Discourse,
  spoken: SpokenSpan,
  { source }: Attribution,
  { speaker, actor: found }: FoundSpeaker,
): FoundSpeaker | null {
  if (!source || !GOES_ON.test(spoken.cue ?? '')) return null;
  const refersBack =
    source.kind === 'pronoun' ? found !== null : source.kind === 'description' && source.definite && !speaker.named;
  if (!refersBack) return null;
  if (!lastSpeaker || lastSpeaker.weight < 1 || spoken.span.block - lastSpeaker.block > 1) return null;
  const actor = actors.actors[lastSpeaker.actor];
  if (actor?.kind !== 'person' || lastSpeaker.actor === found) return null;
  if (source.kind === 'pronoun' && !isOf(source.word, actors.genders[lastSpeaker.actor] ?? null)) return null;
  return {
    speaker: { ...speaker, name: actor.name, inferred: true, named: true },
    actor: lastSpeaker.actor,
    certainty: GOES_ON_SURE,
  };
}

const GOES_ON = /^(?:continue[sd]?|add(?:s|ed)|conclude[sd]?)$/i;
const GOES_ON_SURE = 0.75;

/** Documents named outside of the quotations of the sentence are those of its speaker. */
function noteOwn(grammar: Grammar, discourse: Discourse, outline: Outline, actor: number): void {
  for (const unit of outline.units) {
    if (!isQuoteUnit(unit) && grammar.tokens[unit]?.kind === 'word') noteDocuments(discourse, actor, unit, unit + 1);
  }
}

/** Groups the numbers of the sentences by block. */
function sentencesByBlock(outlines: readonly Outline[]): number[][] {
  const blocks: number[][] = [];
  outlines.forEach((outline, sentence) => {
    const list = blocks.at(-1);
    const last = list?.at(-1);
    if (list && last !== undefined && outlines[last]?.block === outline.block) list.push(sentence);
    else blocks.push([sentence]);
  });
  return blocks;
}

/** Whether, between two quotations, a sentence after that of the first names a person who is not its speaker. */
function isInterrupted(discourse: Discourse, before: SpokenSpan, current: SpokenSpan): boolean {
  const { tokens, sentences } = discourse.model;
  const own = discourse.sentenceOf[firstFrom(tokens, before.span.outer.end) - 1] ?? 0;
  const from = tokens[sentences[own]?.last ?? 0]?.start ?? before.span.outer.end;
  const { mentions } = discourse;
  for (let i = firstFrom(mentions, from); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.start >= current.span.outer.start) return false;
    if (mention.actor !== before.actor && discourse.actors.actors[mention.actor]?.kind === 'person') return true;
  }
  return false;
}

/** "Smith said that …": what follows the cue is its own report, so it does not look back at a quotation. */
function saysMore(grammar: Grammar, attribution: Attribution, last: number): boolean {
  const behind = attribution.cue?.last ?? last;
  const after = grammar.tokens[behind]?.lower ?? '';
  // "“…?” Smith said, looking out"
  if (after === ',' && /^[a-z]+ing$/.test(grammar.tokens[behind + 1]?.text ?? '')) return false;
  return after === 'that' || after === ':' || after === ',' || grammar.words.pronouns.has(after);
}

/** After a quotation that ended with a full stop: only "Smith said." and "said Smith." still belong to it. */
function endsSoon(grammar: Grammar, attribution: Attribution, last: number): boolean {
  const end = Math.max(attribution.cue?.last ?? 0, attribution.source?.last ?? 0);
  return end >= last || grammar.tokens[end]?.text === '.';
}

/** A heading that is a quotation: alone in its block, without a full stop, and something behind it. */
function isHeading({ text, blocks }: TextModel, span: QuoteSpan): boolean {
  const block = blocks[span.block];
  if (!block || block.start !== span.outer.start || block.end !== span.outer.end || !span.closed) return false;
  return span.block + 1 < blocks.length && !/[.,!?…:;—-]['’]?$/.test(text.slice(span.end - 2, span.end));
}

function isAlone(grammar: Grammar, outline: Outline): boolean {
  return outline.units.every((unit) => isQuoteUnit(unit) || grammar.tokens[unit]?.kind === 'mark');
}

/** The quoted spans with their speakers, and what is reported without quotation marks; both in text order. */
export interface Attributed {
  spoken: SpokenSpan[];
  indirect: Quote[];
}

/**
 * Finds the speaker of every quoted span, in text order: by the attribution of its sentence, else as speech that goes on.
 * Linear in the text.
 *
 * @param narrator who says "I" outside of quotations, or null
 */
export function attributeQuotes(
  model: TextModel,
  spans: readonly QuoteSpan[],
  actors: Actors,
  narrator: string | null = null,
): Attributed {
  const inQuote = quoteOfToken(model.tokens, spans);
  const words = speechWords(model.language);
  const grammar = buildGrammar(model.tokens, words, actors);
  const discourse = buildDiscourse(model, actors, inQuote, words.prepositions, narrator);
  const outlines = buildOutlines(model, spans, inQuote, (first, last, span) => {
    const attribution = attributionAfter(grammar, { first, last: Math.min(last, first + 12) }, true);
    if (!attribution || attribution.confidence < 0.8 || words.prepositions.has(model.tokens[first]?.lower ?? ''))
      return false;
    const question = /[?!]['’]?$/.test(model.text.slice(Math.max(span.start, span.end - 2), span.end));
    return question ? !saysMore(grammar, attribution, last) : endsSoon(grammar, attribution, last);
  });
  const interrupted = (before: SpokenSpan, current: SpokenSpan) => isInterrupted(discourse, before, current);
  const isShort = (unit: number): boolean => {
    const { start, end } = spans[spanOf(unit)] ?? { start: 0, end: 0 };
    return end - start < LONGEST_TITLE && countWords(model.text.slice(start, end)) < LEAST_WORDS;
  };
  const all: SpokenSpan[] = [];
  const indirect: Quote[] = [];
  const topics: (Topic | null)[] = [];
  let reports: LastReport[] = [];
  for (const sentences of sentencesByBlock(outlines)) {
    const spoken: SpokenSpan[] = [];
    const previous = all.at(-1) ?? null;
    const block = outlines[sentences[0] ?? 0]?.block ?? 0;
    reports = reports.filter((report) => report.block === block - 1).slice(-1);
    for (const sentence of sentences) {
      const outline = outlines[sentence];
      if (!outline) continue;
      const alone = isAlone(grammar, outline);
      for (const { span, attribution } of attributeSentence(grammar, outline, model.text, spans)) {
        const found = spans[span];
        if (!found) continue;
        const opensBlock = sentence === sentences[0];
        const credited = attribution?.credit ?? false;
        // "and added: …" in a language that drops the pronoun goes on like a quotation that stands alone
        const dropped = attribution !== null && attribution.source === null;
        const entry: SpokenSpan = {
          span: found,
          sentence,
          alone: alone || dropped,
          leads: spanOf(outline.units[0]) === span,
          opensBlock,
          heading: isHeading(model, found),
          credited,
          ...NOT_ATTRIBUTED,
        };
        const labelled = found.label && speakerOfLabel(discourse, found.label);
        if (labelled) {
          entry.speaker = labelled.speaker;
          entry.actor = labelled.actor;
          entry.confidence = labelled.certainty;
        }
        // the words of attribution differ by language, and so does their order
        if (!found.label && model.language !== 'other') speak(discourse, entry, attribution);
        spoken.push(entry);
      }
      const topic = findTopic(grammar, discourse, outline, isShort);
      topics[sentence] = topic;
      if (topic) discourse.focus = { ...topic, block: outline.block };
      const report = readReport(grammar, discourse, outline, sentence);
      if (report) reports.push(report.last);
      if (report?.indirect) indirect.push(report.indirect);
      const told = report?.last.actor ?? spoken.at(-1)?.actor ?? null;
      if (told !== null && (report || spoken.at(-1)?.sentence === sentence)) noteOwn(grammar, discourse, outline, told);
    }
    continueSpeech(spoken, previous, reports, interrupted);
    const last = spoken.at(-1);
    if (last && last.actor !== null) discourse.lastSpeaker = { actor: last.actor, block, weight: 1 };
    for (const entry of spoken) all.push(entry);
  }
  carryBack(all);
  attributeRepeated(model.text, all);
  const around = { discourse, topics, blockOfSentence: outlines.map((outline) => outline.block) };
  all.forEach((_, at) => {
    guessSpeaker(around, all, at);
  });
  return { spoken: all, indirect };
}
