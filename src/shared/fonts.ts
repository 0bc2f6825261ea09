/** The faces that come with the extension. */
export type ShippedFont = 'atkinson' | 'opendyslexic';

/** A file of a face, as it travels in a message. */
export interface FontFile {
  /** WOFF2. */
  base64: string;
  style: 'normal' | 'italic';
  /** As CSS writes it; two numbers for a variable face. */
  weight: string;
  unicodeRange: string;
}
