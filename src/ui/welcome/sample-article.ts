import { type Article, noMetadata } from '../../shared/article.ts';

const PARAGRAPHS = [
  'The harbour council voted late on Tuesday to close the old ferry pier by the end of summer, ending two centuries of boats from the foot of Canal Street and setting the waterfront’s traders against the port authority.',
  '“We kept it open as long as the timbers let us,” said Anselm Okoro, the harbour master, after a five-hour meeting. “A pier is a promise, and this one can no longer be kept.” He said that surveys in January had found rot in eleven of the fourteen piles.',
  'Traders had filled the gallery. Lena Voss, who has sold smoked eel beside the gangway since 1998, said that her takings come almost wholly from passengers. “They are not closing a pier, they are closing a street,” she told the council.',
  'The port authority wants the crossing moved to North Quay, where a floating landing could open in October.',
];

/** Where it would stand. */
export const SAMPLE_URL = 'https://gazette.example/ferry';

/** An invented story as it comes out of a page, for those who have not read one yet. */
export function sampleArticle(): Article {
  let start = 0;
  const blocks = PARAGRAPHS.map((text, index) => {
    const block = { kind: 'paragraph' as const, start, end: start + text.length, path: [index] };
    start = block.end + 2;
    return block;
  });
  const text = PARAGRAPHS.join('\n\n');
  return {
    ...noMetadata(),
    title: 'Council votes to close the old ferry pier, splitting the waterfront',
    byline: ['Mira Solberg'],
    siteName: 'The Harbour Gazette',
    lang: 'en',
    dir: 'ltr',
    text,
    html: PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join(''),
    blocks,
    wordCount: text.split(/\s+/).length,
    readingMinutes: 1,
    author: { bio: null },
    pages: null,
    confidence: { value: 1, why: { scores: 1, readability: 1, data: null } },
    partial: false,
  };
}
