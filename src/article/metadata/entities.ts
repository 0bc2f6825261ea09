import { fold } from '../../shared/text.ts';

/**
 * A value of a page's data with its HTML entities read and its white space folded: in JSON-LD they are written now and then, though they mean
 * nothing there.
 */
export function decodeEntities(value: string): string {
  const named: Readonly<Record<string, string>> = {
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    nbsp: ' ',
    rsquo: '’',
    lsquo: '‘',
    ldquo: '“',
    rdquo: '”',
  };
  return fold(
    value.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w+));/gi, (whole, decimal, hex, name) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
      if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
      return named[String(name).toLowerCase()] ?? whole;
    }),
  );
}
