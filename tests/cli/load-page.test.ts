import { describe, expect, it } from 'vitest';
import { decode } from '../../src/cli/load-page.ts';

const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decode', () => {
  it('takes UTF-8 where nothing is said', () => {
    expect(decode(utf8('<p>Größe – 港'), null)).toBe('<p>Größe – 港');
    expect(decode(utf8('<p>Größe'), 'text/html')).toBe('<p>Größe');
  });

  it.each([
    '<meta charset="iso-8859-1">',
    '<META CHARSET=latin1>',
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">',
  ])('takes the word of %s', (meta) => {
    expect(decode(latin1(`${meta}<p>Größe`), null)).toBe(`${meta}<p>Größe`);
  });

  it('believes the header before the page', () => {
    const page = latin1('<meta charset="utf-8"><p>Größe');
    expect(decode(page, 'text/html; charset=ISO-8859-1')).toContain('Größe');
    expect(decode(page, 'text/html; Charset="iso-8859-1"')).toContain('Größe');
  });

  it('believes a byte-order mark before the header', () => {
    expect(decode(utf8('\ufeff<p>Größe'), 'text/html; charset=iso-8859-1')).toBe('<p>Größe');
    expect(decode(Uint8Array.from([0xff, 0xfe, 0x41, 0, 0xf6, 0]), null)).toBe('Aö');
    expect(decode(Uint8Array.from([0xfe, 0xff, 0, 0x41, 0, 0xf6]), 'text/html; charset=utf-8')).toBe('Aö');
  });

  it('reads other alphabets', () => {
    expect(decode(Uint8Array.from([0xd2, 0xe5, 0xea, 0xf1, 0xf2]), 'text/html; charset=windows-1251')).toBe('Текст');
  });

  it('falls back on UTF-8 for a charset that nobody knows', () => {
    expect(decode(utf8('<meta charset="utf-9000">Größe'), null)).toContain('Größe');
  });

  it('does not believe that a <meta> which it could read is in UTF-16', () => {
    expect(decode(utf8('<meta charset="utf-16"><p>Größe'), null)).toContain('Größe');
  });

  it('does not fall over bytes that are no text', () => {
    expect(decode(Uint8Array.from([0x61, 0xff, 0x62]), null)).toBe('a\ufffdb');
    expect(decode(new Uint8Array(), null)).toBe('');
  });
});
