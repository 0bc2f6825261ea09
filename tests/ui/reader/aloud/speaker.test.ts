import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Speaker, type SpeakerState } from '../../../../src/ui/reader/aloud/speaker.ts';

type Utterance = SpeechSynthesisUtterance & { text: string };

/** A synthesizer that speaks when it is told to. */
class StandIn {
  said: Utterance[] = [];
  cancelled = 0;
  speak(utterance: SpeechSynthesisUtterance): void {
    this.said.push(utterance as Utterance);
  }
  cancel(): void {
    this.cancelled += 1;
    // browsers report the end of what they were made to leave off, later
    const left = this.said.at(-1);
    queueMicrotask(() => left?.onerror?.({ error: 'interrupted' } as SpeechSynthesisErrorEvent));
  }
  end(index = this.said.length - 1): void {
    this.said[index]?.onend?.({} as SpeechSynthesisEvent);
  }
  get texts(): string[] {
    return this.said.map(({ text }) => text);
  }
}

const TEXT = 'The gates held. Nobody slept. The tide turned.';
const SENTENCES = [
  { start: 0, end: 15 },
  { start: 16, end: 29 },
  { start: 30, end: 46 },
];

let synthesizer: StandIn;
let states: SpeakerState[];
let marked: (string | null)[];
let words: string[];
let speaker: Speaker;
beforeEach(() => {
  vi.useFakeTimers();
  synthesizer = new StandIn();
  [states, marked, words] = [[], [], []];
  const how = { voice: null, lang: 'en', rate: 1 };
  speaker = new Speaker(synthesizer, (text) => ({ text }) as Utterance, TEXT, SENTENCES, how, {
    onState: (state) => states.push(state),
    onSentence: (span) => marked.push(span && TEXT.slice(span.start, span.end)),
    onWord: ({ start, end }) => words.push(TEXT.slice(start, end)),
  });
});
afterEach(() => vi.useRealTimers());

it('reads sentence after sentence, marks each, and stops after the last', () => {
  speaker.playFrom(0);
  for (let i = 0; i < 3; i++) synthesizer.end();
  expect(synthesizer.texts).toEqual(['The gates held.', 'Nobody slept.', 'The tide turned.']);
  expect(marked).toEqual([...synthesizer.texts, null]);
  expect(states).toEqual(['playing', 'stopped']);
});

it('begins where the reader is', () => {
  speaker.playFrom(20);
  expect(synthesizer.texts).toEqual(['Nobody slept.']);
});

it('marks the word that is spoken, with its length or without', () => {
  speaker.playFrom(16);
  const [utterance] = synthesizer.said;
  utterance?.onboundary?.({ name: 'word', charIndex: 0, charLength: 6 } as SpeechSynthesisEvent);
  utterance?.onboundary?.({ name: 'word', charIndex: 7, charLength: 0 } as SpeechSynthesisEvent);
  utterance?.onboundary?.({ name: 'sentence', charIndex: 0, charLength: 13 } as SpeechSynthesisEvent);
  expect(words).toEqual(['Nobody', 'slept.']);
});

it('pauses, and begins the sentence again when it goes on', async () => {
  speaker.playFrom(16);
  speaker.pause();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(synthesizer.texts).toEqual(['Nobody slept.']);
  speaker.play();
  expect(synthesizer.texts).toEqual(['Nobody slept.', 'Nobody slept.']);
  expect(states).toEqual(['playing', 'paused', 'playing']);
});

it('goes back and forth, and not beyond the ends', async () => {
  speaker.playFrom(0);
  for (const step of [1, -1, -1, 5, 1]) speaker.skip(step);
  await Promise.resolve();
  expect(synthesizer.texts.slice(1)).toEqual([
    'Nobody slept.',
    'The gates held.',
    'The gates held.',
    'The tide turned.',
    'The tide turned.',
  ]);
  expect(states).toEqual(['playing']);
});

it('does not hear what an utterance reports that it has left', () => {
  speaker.playFrom(0);
  speaker.skip(1);
  synthesizer.end(0);
  expect(synthesizer.texts).toEqual(['The gates held.', 'Nobody slept.']);
});

it('goes on when a voice falls silent in mid-sentence, as one in Chrome does after fifteen seconds', async () => {
  speaker.playFrom(0);
  await vi.advanceTimersByTimeAsync(5_000);
  synthesizer.said[0]?.onboundary?.({ name: 'word', charIndex: 4, charLength: 5 } as SpeechSynthesisEvent);
  await vi.advanceTimersByTimeAsync(9_000);
  expect(synthesizer.texts).toEqual(['The gates held.']);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(synthesizer.texts).toEqual(['The gates held.', 'Nobody slept.']);
});

it('takes another rate at once, and does not stammer over the same', () => {
  speaker.playFrom(0);
  speaker.change({ voice: null, lang: 'en', rate: 1 });
  expect(synthesizer.said).toHaveLength(1);
  speaker.change({ voice: null, lang: 'en', rate: 2 });
  expect(synthesizer.said.map(({ rate }) => rate)).toEqual([1, 2]);
});

it('falls silent when it is stopped, and cancels nothing that is not its own', () => {
  speaker.stop();
  expect(synthesizer.cancelled).toBe(0);
  speaker.playFrom(0);
  speaker.stop();
  expect(synthesizer.cancelled).toBe(1);
  expect(marked.at(-1)).toBeNull();
});
