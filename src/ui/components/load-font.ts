import { ask } from '../../platform/messaging.ts';
import type { ShippedFont } from '../../shared/fonts.ts';

/** How long the background may take to read the files, in milliseconds. */
const PATIENCE = 15_000;

const NAMES: Readonly<Record<ShippedFont, string>> = {
  atkinson: 'Pullquote Atkinson',
  opendyslexic: 'Pullquote OpenDyslexic',
};

/**
 * Loads a face that comes with the extension. Its bytes come by message, since pages may load no file of an extension, and `@font-face` means nothing in a shadow root.
 * @returns a function that takes it out of the document again
 */
export function loadFont(font: ShippedFont): () => void {
  let faces: FontFace[] = [];
  let gone = false;
  ask('fontFiles', { font }, PATIENCE).then(
    (files) => {
      if (gone) return;
      faces = files.map(({ base64, style, weight, unicodeRange }) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        return new FontFace(NAMES[font], bytes.buffer, { style, weight, unicodeRange, display: 'swap' });
      });
      for (const face of faces) document.fonts.add(face);
    },
    // without it the text stands in the system's face
    () => undefined,
  );
  return () => {
    gone = true;
    for (const face of faces) document.fonts.delete(face);
  };
}
