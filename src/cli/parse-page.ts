import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';

/**
 * A page's HTML as a Document. It is read by parse5 first, since linkedom does not repair broken HTML as browsers do (missing `<body>`,
 * unclosed or misnested elements), and linkedom has the faster DOM of the two.
 */
export function parsePage(html: string): Document {
  const { document } = parseHTML(serialize(parse(html)));
  return document as unknown as Document;
}
