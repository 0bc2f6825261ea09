import dyslexic from '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2?url';
import dyslexicBold from '@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2?url';
import atkinsonMoreItalic from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-italic.woff2?url';
import atkinsonMore from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?url';
import atkinsonItalic from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2?url';
import atkinson from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import type { FontFile, ShippedFont } from '../shared/fonts.ts';
import type { RequestMap } from '../shared/messages.ts';

/** Letters with marks that no Western European language has; all else is in the first file. */
const MORE =
  'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF';
const FIRST =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';

type Source = Omit<FontFile, 'base64'> & { url: string };
const source = (url: string, style: FontFile['style'], weight: string, unicodeRange: string): Source => {
  return { url, style, weight, unicodeRange };
};

const SOURCES: Readonly<Record<ShippedFont, readonly Source[]>> = {
  atkinson: [
    source(atkinson, 'normal', '200 800', FIRST),
    source(atkinsonItalic, 'italic', '200 800', FIRST),
    source(atkinsonMore, 'normal', '200 800', MORE),
    source(atkinsonMoreItalic, 'italic', '200 800', MORE),
  ],
  // its italics weigh as much again, and slanted letters are what its readers are spared elsewhere: the browser slants them
  opendyslexic: [source(dyslexic, 'normal', '400', 'U+0-10FFFF'), source(dyslexicBold, 'normal', '700', 'U+0-10FFFF')],
};

/** The files of a face that comes with the extension, for a page that may not load them itself. */
export async function fontFiles({ font }: RequestMap['fontFiles']['request']): Promise<FontFile[]> {
  const sources = Object.hasOwn(SOURCES, font) ? SOURCES[font] : [];
  return Promise.all(
    sources.map(async ({ url, ...face }) => ({ ...face, base64: base64Of(await (await fetch(url)).arrayBuffer()) })),
  );
}

function base64Of(bytes: ArrayBuffer): string {
  let text = '';
  for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte);
  return btoa(text);
}
