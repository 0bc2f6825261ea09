import { parsePage } from '../../src/cli/parse-page.ts';
import { readPageText } from '../../src/clutter/page-text.ts';
import type { Detector, Finding, Layout } from '../../src/clutter/types.ts';
import { textOf } from '../../src/shared/text.ts';

/** Paragraphs of an invented article, long enough for the region to be found around them. */
export const PARAGRAPHS: readonly string[] = [
  'The grey heron came to the mill pond at Saltby on the first Monday of March and has stood there ever since, on one leg, between the sluice and the old boat house, in the rain as in the sun.',
  'Nobody in the village can say why it stays. “It has eaten every fish that my grandfather put in,” said Runa Feld, who keeps the mill, “and now it looks at the ducks.”',
  'Herons rarely stay in one place for longer than a few days. Ada Moor, who has counted them along the river Lesk for thirty years, has seen one remain for a week, and that one had a broken wing.',
  'The council discussed the bird on Tuesday evening. After two hours it was decided that the pond belongs to the mill, the fish to the club and the heron to itself, and that nothing could be done.',
  'Children have begun to bring it herring from the harbour. The school has asked the parents to put an end to it, since the lessons now begin with a smell that no open window can cure.',
  'On Sunday the heron turned around once. Feld says that forty people applauded. By the evening it had turned back, and it has not moved since, although the wind has changed twice in the meantime.',
];

/** What stands where around the article. */
export interface Places {
  head?: string;
  /** Straight below `<body>`, before everything else. */
  top?: string;
  /** Between the third and the fourth paragraph. */
  within?: string;
  /** After the last paragraph, in the article's element. */
  end?: string;
  /** Behind the article's element. */
  after?: string;
}

/** A page with the invented article on it. */
export function storyPage({ head = '', top = '', within = '', end = '', after = '' }: Places): Document {
  const paragraphs = PARAGRAPHS.map((text) => `<p class="story">${text}</p>`);
  const body = [...paragraphs.slice(0, 3), within, ...paragraphs.slice(3), end].join('\n');
  return parsePage(
    `<!doctype html><html lang="en"><head><title>Heron stays</title>${head}</head><body>${top}` +
      '<header><nav><a href="/">The Reed</a> <a href="/birds/">All about birds and fish</a></nav></header>' +
      `<main><article><h1>Heron stays in Saltby</h1><div class="body">${body}</div></article>${after}</main>` +
      '<footer><a href="/imprint/">Who we are</a> <a href="/newsletter/">Sign up for our newsletter</a></footer></body></html>',
  );
}

/** What a detector finds on a page. */
export function detect(detector: Detector, places: Places, layout: Layout | null = null): Finding[] {
  const document = storyPage(places);
  return detector.find({ document, url: 'https://reed.example/heron', page: readPageText(document), layout });
}

/** Kind and text of each finding. */
export function summaries(findings: readonly Finding[]): [string, string][] {
  return findings.map(({ kind, element }) => [kind, textOf(element)]);
}
