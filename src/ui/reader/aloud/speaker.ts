import type { Span } from '../../../shared/analysis.ts';
import type { Voice } from '../../components/voices.ts';

/** The part of the browser's synthesizer that is used; a stand-in does for tests. */
export interface Synthesizer {
  speak(utterance: SpeechSynthesisUtterance): void;
  cancel(): void;
}

export type SpeakerState = 'playing' | 'paused' | 'stopped';

interface Listener {
  onState(state: SpeakerState): void;
  /** The sentence that is spoken now; null when nothing is. */
  onSentence(sentence: Span | null): void;
  /** The word that is spoken now, where the voice tells. */
  onWord(word: Span): void;
}

interface How {
  voice: Voice | null;
  lang: string;
  rate: number;
}

/** A voice that has told nothing for so long has fallen silent, in milliseconds: at least this, and this for every character at its slowest. */
const SILENCE = 8_000;
const SILENCE_PER_CHARACTER = 160;

/**
 * Reads sentences one after the other. Each is an utterance of its own, so that one can go back and forth, and none is long enough to be cut off. A pause ends
 * the utterance, and going on begins its sentence again: browsers and voices differ in what their own pause does.
 */
export class Speaker {
  private index = 0;
  private state: SpeakerState = 'stopped';
  /** The utterance that is spoken; what others still report is not heard. */
  private current: SpeechSynthesisUtterance | null = null;
  private watchdog: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly synthesizer: Synthesizer,
    private readonly makeUtterance: (text: string) => SpeechSynthesisUtterance,
    private readonly text: string,
    private readonly sentences: readonly Span[],
    private how: How,
    private readonly listener: Listener,
  ) {}

  /** Begins with the sentence at a place of the text, or the first after it. */
  playFrom(start: number): void {
    const found = this.sentences.findIndex(({ end }) => end > start);
    this.index = found < 0 ? 0 : found;
    this.speak();
  }

  play(): void {
    this.speak();
  }

  pause(): void {
    this.silence();
    this.setState('paused');
  }

  /** Goes some sentences forward, or back where negative. */
  skip(count: number): void {
    this.index = Math.min(this.sentences.length - 1, Math.max(0, this.index + count));
    if (this.state === 'playing') this.speak();
    else this.listener.onSentence(this.sentences[this.index] ?? null);
  }

  /** Reads on with another voice or at another rate. */
  change(how: How): void {
    const isSame = how.voice === this.how.voice && how.lang === this.how.lang && how.rate === this.how.rate;
    this.how = how;
    if (!isSame && this.state === 'playing') this.speak();
  }

  stop(): void {
    this.silence();
    this.listener.onSentence(null);
    this.setState('stopped');
  }

  private speak(): void {
    this.silence();
    const sentence = this.sentences[this.index];
    if (!sentence) {
      this.index = 0;
      this.stop();
      return;
    }
    const words = this.text.slice(sentence.start, sentence.end);
    const utterance = this.makeUtterance(words);
    utterance.lang = this.how.voice?.lang ?? this.how.lang;
    utterance.rate = this.how.rate;
    if (this.how.voice) utterance.voice = this.how.voice as SpeechSynthesisVoice;
    const onlyNow = (act: () => void) => () => {
      if (this.current === utterance) act();
    };
    utterance.onend = onlyNow(() => this.goOn());
    utterance.onerror = onlyNow(() => this.pause());
    utterance.onboundary = (event) => {
      if (this.current === utterance) this.tellWord(event, sentence, words);
    };
    this.current = utterance;
    this.setState('playing');
    this.listener.onSentence(sentence);
    this.watch(words);
    this.synthesizer.speak(utterance);
  }

  private tellWord({ name, charIndex, charLength }: SpeechSynthesisEvent, sentence: Span, words: string): void {
    if (name === 'sentence') return;
    this.watch(words);
    const length = charLength || /^\S*/.exec(words.slice(charIndex))?.[0].length || 0;
    if (length > 0)
      this.listener.onWord({ start: sentence.start + charIndex, end: sentence.start + charIndex + length });
  }

  private goOn(): void {
    this.index += 1;
    this.speak();
  }

  /** Waits for a word from the voice, and goes on to the next sentence without one. */
  private watch(words: string): void {
    clearTimeout(this.watchdog);
    const patience = SILENCE + (words.length * SILENCE_PER_CHARACTER) / this.how.rate;
    this.watchdog = setTimeout(() => this.goOn(), patience);
  }

  private silence(): void {
    clearTimeout(this.watchdog);
    const isSpeaking = this.current !== null;
    this.current = null;
    if (isSpeaking) this.synthesizer.cancel();
  }

  private setState(state: SpeakerState): void {
    if (state === this.state) return;
    this.state = state;
    this.listener.onState(state);
  }
}
