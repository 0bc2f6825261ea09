import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/shared/article.ts';
import { chooseVoice, receiverOf, type Voice, voicesFor } from '../../../../src/ui/components/voices.ts';
import { sentencesOf } from '../../../../src/ui/reader/aloud/sentences.ts';

const voice = (name: string, lang: string, localService = true): Voice => {
  return { name, lang, localService, default: false, voiceURI: name };
};
const VOICES = [
  voice('Google UK English Female', 'en-GB', false),
  voice('Ada', 'en-US'),
  voice('Bert', 'en_GB'),
  voice('Klara', 'de-DE'),
  voice('Google français', 'fr-FR', false),
];

describe('voices', () => {
  it('are those of the language, of this computer first, of the region first', () => {
    expect(voicesFor(VOICES, 'en-GB').map(({ name }) => name)).toEqual(['Bert', 'Ada', 'Google UK English Female']);
    expect(voicesFor(VOICES, 'sv')).toEqual([]);
  });

  it('that send the text away are taken only with consent', () => {
    expect(chooseVoice(VOICES, 'fr', undefined, false)).toBeNull();
    expect(chooseVoice(VOICES, 'fr', undefined, true)?.name).toBe('Google français');
    expect(chooseVoice(VOICES, 'en', 'Google UK English Female', false)?.localService).toBe(true);
    expect(chooseVoice(VOICES, 'en', 'Google UK English Female', true)?.localService).toBe(false);
  });

  it('are the one that was chosen, where it is still there', () => {
    expect(chooseVoice(VOICES, 'en-GB', 'Ada', false)?.name).toBe('Ada');
    expect(chooseVoice(VOICES, 'en-GB', 'Gone', false)?.name).toBe('Bert');
  });

  it('tell whom they send the text to, as far as their name does', () => {
    expect(receiverOf(voice('Google français', 'fr', false))).toBe('Google');
    expect(receiverOf(voice('Microsoft Aria Online (Natural)', 'en', false))).toBe('Microsoft');
    expect(receiverOf(voice('Ada', 'en', false))).toBeNull();
  });
});

describe('sentences', () => {
  const read = (parts: [Block['kind'], string][], lang = 'en') => {
    const text = parts.map(([, part]) => part).join('\n\n');
    let at = 0;
    const blocks = parts.map(([kind, part]): Block => {
      const start = at;
      at += part.length + 2;
      return { kind, start, end: start + part.length, path: [] };
    });
    return sentencesOf(text, blocks, lang).map(({ start, end }) => text.slice(start, end));
  };

  it('go over the paragraphs, each by itself', () => {
    expect(
      read([
        ['heading', 'The vote'],
        ['paragraph', 'The gates held. Nobody slept.'],
        ['paragraph', 'Then it rained.'],
      ]),
    ).toEqual(['The vote', 'The gates held.', 'Nobody slept.', 'Then it rained.']);
  });

  it('leave out code and what has no word in it', () => {
    expect(
      read([
        ['preformatted', 'let x = 1;'],
        ['paragraph', '* * *'],
        ['paragraph', 'It rained.'],
      ]),
    ).toEqual(['It rained.']);
  });

  it('are divided where they are long, at a clause or between words, and nothing is lost', () => {
    const long = `${'The harbour master counted the boats that had come in before the tide turned, '.repeat(5)}and went home.`;
    const parts = read([['paragraph', long]]);
    expect(parts.length).toBeGreaterThan(1);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(220);
    expect(parts[0]).toMatch(/,$/);
    expect(parts.join(' ')).toBe(long);
    const plain = 'word '.repeat(100).trim();
    expect(read([['paragraph', plain]]).join(' ')).toBe(plain);
  });

  it('end where the language ends them', () => {
    expect(read([['paragraph', '雨が降った。船は戻った。']], 'ja')).toEqual(['雨が降った。', '船は戻った。']);
    expect(read([['paragraph', 'هل عاد القارب؟ نعم عاد.']], 'ar')).toEqual(['هل عاد القارب؟', 'نعم عاد.']);
  });
});
