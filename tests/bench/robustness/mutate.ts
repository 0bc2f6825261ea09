import type { Random } from './random.ts';

/** @param reach how far repetitions go, against those in a whole page */
type Mutation = (parts: string[], random: Random, reach: number) => void;

/** Markup and text that pages should not have: what browsers repair, and what has more than one reading. */
const ODDITIES = [
  '\ud800',
  '\udc00\ud83d',
  '\u202e\u2066\u200f',
  '\0\ufffd\ufeff',
  '&#xd800;&#0;&#x10ffff;&nosuch;',
  '<svg><foreignObject><p>drawn</p></foreignObject></svg>',
  '<math><mtext><table><mglyph><style><img>',
  '<template><p>inert</p></template>',
  '<iframe srcdoc="<p>framed</p>"></iframe>',
  '<noscript><noscript><p>twice</p></noscript>',
  '<x-card><template shadowrootmode="open"><slot></slot><p>shadow</p></template>light</x-card>',
  '<form><input name="body"><input name="attributes"><input name="parentNode">',
  '<script type="application/ld+json">{"__proto__":{"polluted":1},"@type":["NewsArticle",null],"author":[[]]}</script>',
  '<base href="javascript:1//"><html lang="%%%" dir="\u202e">',
  '<table><p>fostered<tr><b>',
  '<!--',
  '<plaintext>',
  '<select><option><frameset>',
  '<a href="http://[">link</a><img src="//" srcset=",,, 1x" width="-1e309">',
  '<time datetime="+275760-09-14T00:00Z">\u{1f552}</time>',
  '“said “she” ‘he’ «',
];

const MUTATIONS: readonly Mutation[] = [
  (parts, random) => parts.splice(random.below(parts.length), 1 + random.below(20)),
  (parts, random) => {
    const [from, to] = [random.below(parts.length), random.below(parts.length)];
    parts.splice(to, 0, ...parts.slice(from, from + 1 + random.below(40)));
  },
  (parts, random) => {
    const [a, b] = [random.below(parts.length), random.below(parts.length)];
    [parts[a], parts[b]] = [parts[b] ?? '', parts[a] ?? ''];
  },
  (parts, random) => parts.splice(random.below(parts.length), 0, random.pick(ODDITIES)),
  (parts, random, reach) => {
    const tag = random.pick(['div', 'b', 'blockquote', 'ul><li', 'table><tr><td', 'x-deep', 'span', 'svg', 'font']);
    parts.splice(random.below(parts.length), 0, `<${tag}>`.repeat(1 + random.below(700 * reach)));
  },
  (parts, random, reach) => {
    const unit = random.pick([
      '“',
      '"',
      'said ',
      'A.',
      'Mr. ',
      'x',
      '\n',
      ' ',
      '(',
      '—',
      ', ',
      'A b ',
      '’',
      '\u200b',
      '1.',
    ]);
    parts.splice(random.below(parts.length), 0, unit.repeat(1 + random.below(5_000 * reach)));
  },
  (parts, random) => {
    const at = random.below(parts.length);
    const part = parts[at] ?? '';
    const cut = random.below(part.length + 1);
    parts[at] = part.slice(0, cut) + String.fromCharCode(random.below(0x10000)) + part.slice(cut + 1);
  },
];

/**
 * A page with 1 to 12 faults, at the places and of the kinds that the generator chooses.
 * @param reach how far repetitions go: 1 is up to 700 elements deep and 5,000 words
 */
export function mutate(html: string, random: Random, reach = 1): string {
  const parts = html.match(/<[^>]*>|[^<]+|</g) ?? [''];
  for (let left = 1 + random.below(12); left > 0; left--) {
    if (parts.length === 0) parts.push('');
    random.pick(MUTATIONS)(parts, random, reach);
  }
  return parts.join('');
}
