import type { Voice } from './voices.ts';

/** Browsers load their voices when they are first asked for them; those that have none never say so. In milliseconds. */
const PATIENCE = 1500;

/** The voices of the browser; none where it has none, or no synthesizer at all. */
export async function loadVoices(): Promise<Voice[]> {
  const synthesizer = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  if (!synthesizer) return [];
  const voices = synthesizer.getVoices();
  if (voices.length > 0) return voices;
  await new Promise((resolve) => {
    synthesizer.addEventListener('voiceschanged', resolve, { once: true });
    setTimeout(resolve, PATIENCE);
  });
  return synthesizer.getVoices();
}
