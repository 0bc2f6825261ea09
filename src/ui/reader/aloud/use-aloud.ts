import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Span } from '../../../shared/analysis.ts';
import type { Article } from '../../../shared/article.ts';
import { markSpans, showRange } from '../../components/highlights.ts';
import { loadVoices } from '../../components/load-voices.ts';
import type { TextMap } from '../../components/text-map.ts';
import { chooseVoice, type Voice, voicesFor } from '../../components/voices.ts';
import type { AloudSettings } from '../use-reader-settings.ts';
import { sentencesOf } from './sentences.ts';
import { Speaker, type SpeakerState } from './speaker.ts';

/** Reading an article aloud. */
export interface Aloud {
  state: SpeakerState;
  /** All voices for the article's language; null until they are known. */
  voices: readonly Voice[] | null;
  /** The one that reads; null where none may. */
  voice: Voice | null;
  toggle(): void;
  skip(count: number): void;
}

interface Reading {
  article: Article;
  lang: string;
  map: TextMap | null;
  scroller: HTMLElement;
  settings: AloudSettings;
  /** Whether it was asked for. Without, nothing is loaded and nothing speaks. */
  on: boolean;
}

/** Reads the article aloud, marks what is spoken, and keeps it in sight. It falls silent with the view. */
export function useAloud({ article, lang, map, scroller, settings, on }: Reading): Aloud {
  const [voices, setVoices] = useState<readonly Voice[] | null>(null);
  const [state, setState] = useState<SpeakerState>('stopped');
  const speaker = useRef<Speaker | null>(null);
  useEffect(() => {
    if (on) loadVoices().then((all) => setVoices(voicesFor(all, lang)));
  }, [on, lang]);
  const chosen = settings.voices[lang.split('-')[0] ?? ''];
  const { rate, remoteVoices } = settings;
  const voice = useMemo(
    () => (voices ? chooseVoice(voices, lang, chosen, remoteVoices) : null),
    [voices, lang, chosen, remoteVoices],
  );
  const how = { voice, lang, rate };
  const now = useRef(how);
  now.current = how;

  const isReady = on && map !== null && voice !== null;
  useEffect(() => {
    if (!isReady) return undefined;
    const made = new Speaker(
      globalThis.speechSynthesis,
      (text) => new SpeechSynthesisUtterance(text),
      article.text,
      sentencesOf(article.text, article.blocks, lang),
      now.current,
      {
        onState: setState,
        onSentence: (sentence) => mark(sentence, map, scroller),
        onWord: (word) => void markSpans('word', [word], map),
      },
    );
    speaker.current = made;
    made.playFrom(scroller.scrollTop < 200 ? 0 : (map.firstBelow(64)?.start ?? 0));
    const stop = () => made.stop();
    addEventListener('pagehide', stop);
    return () => {
      removeEventListener('pagehide', stop);
      stop();
      speaker.current = null;
    };
  }, [isReady, article, lang, map, scroller]);
  useEffect(() => speaker.current?.change(now.current), [voice, rate]);

  return {
    state,
    voices,
    voice,
    toggle: () => (state === 'playing' ? speaker.current?.pause() : speaker.current?.play()),
    skip: (count) => speaker.current?.skip(count),
  };
}

/** What is spoken is kept between these shares of the window's height. */
const SIGHT = [0.08, 0.72] as const;

function mark(sentence: Span | null, map: TextMap, scroller: HTMLElement): void {
  markSpans('word', [], map);
  const [range] = markSpans('sentence', sentence ? [sentence] : [], map);
  if (!range) return;
  const { top, bottom } = range.getBoundingClientRect();
  const height = scroller.clientHeight;
  if (top < height * SIGHT[0] || bottom > height * SIGHT[1]) showRange(range, scroller);
}
