import { MUTATIONS } from './mutations.ts';
import { PAGES } from './pages.ts';
import { armed, type Payload, saidIn } from './payload.ts';
import { SCRIPTS } from './scripts.ts';

/** All payloads; the place in the list is the number by which one is known. */
export const PAYLOADS: readonly Payload[] = [...SCRIPTS, ...MUTATIONS, ...PAGES];

const PARAGRAPHS: readonly string[] = [
  'The lighthouse at Norvik went dark on Tuesday night, for the first time since it was built, and the ships waited outside the harbour until the morning.',
  '“We have rowed out with lamps in our hands,” said Runa Feld, who keeps the light, “and nobody has been lost.” The council of Norvik thanked her on Wednesday.',
  'Nobody knows why the lamp failed. Ada Moor, an engineer from Saltby, has looked at the cables, the clock and the great lens, and has found nothing that is broken.',
  '“I would not say that it is the mice,” Moor told the harbour office. “But I would not say that it is not.” She will come back on Friday with a cat.',
  'Until then the harbour lends its own lamp to the tower. It is seen for four miles instead of twenty, and the fishermen have been told to be home before dark.',
];

/** A page with an invented article and one payload in it. */
export function pageWith(payload: Payload, number: number): string {
  const html = armed(payload, number);
  const at = (place: Payload['place']) => (payload.place === place ? html : '');
  const [first, second, ...rest] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
  // what does not end of itself comes late, so that there is an article before it
  return (
    `<!doctype html><html ${at('root') || 'lang="en"'}><head>${at('head')}<title>The light of Norvik</title></head><body>` +
    `<main><article><h1>The light of Norvik goes out</h1>${first}${second}<p>“${saidIn(number)},” said Feld.</p>${rest.slice(0, 2).join('')}` +
    `${at('block')}<p>It was said ${at('inline')} at the quay.</p>${rest.slice(2).join('')}</article></main></body></html>`
  );
}
