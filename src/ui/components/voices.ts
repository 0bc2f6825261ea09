/** What is asked of a voice; the browser's own has more. */
export type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'default' | 'voiceURI'>;

/** The language of a tag: `en` of `en-GB` or `en_GB`. */
export const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** The voices for a language, those of this computer first, among them the one of the same region first. */
export function voicesFor(voices: readonly Voice[], lang: string): Voice[] {
  const wanted = lang.toLowerCase().replace('_', '-');
  const weight = (voice: Voice) =>
    (voice.localService ? 4 : 0) +
    (voice.lang.toLowerCase().replace('_', '-') === wanted ? 2 : 0) +
    (voice.default ? 1 : 0);
  return voices
    .filter((voice) => languageOf(voice.lang) === languageOf(lang))
    .sort((a, b) => weight(b) - weight(a) || a.name.localeCompare(b.name));
}

/**
 * The voice to read with: the one that was chosen for the language, else the best. A voice that sends the text away is taken only with consent.
 * @returns null where there is none
 */
export function chooseVoice(
  voices: readonly Voice[],
  lang: string,
  chosen: string | undefined,
  allowsRemote: boolean,
): Voice | null {
  const allowed = voicesFor(voices, lang).filter(({ localService }) => localService || allowsRemote);
  return allowed.find(({ name }) => name === chosen) ?? allowed[0] ?? null;
}

/** Who gets the text when a remote voice reads it, as far as its name tells; null where it does not. */
export function receiverOf({ name, voiceURI }: Voice): string | null {
  return /\b(Google|Microsoft|Apple|Amazon|Samsung)\b/i.exec(`${name} ${voiceURI}`)?.[1] ?? null;
}
