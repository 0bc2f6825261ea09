import { loadPages } from '../load-pages.ts';
import { fuzzDocument } from './documents.ts';
import { MONSTERS } from './monsters.ts';
import { Random } from './random.ts';
import { readError } from './read-error.ts';

/** What a process reads: documents made at random, monsters, or the pages of a corpus as they are. */
export type Source = { kind: 'fuzz'; seed: number } | { kind: 'monsters' } | { kind: 'pages'; corpus: string };

/** Every `step`-th document from `from` to below `to`. */
export interface Assignment {
  source: Source;
  from: number;
  to: number;
  step: number;
}

/** How a document came out. */
export interface Outcome {
  index: number;
  name: string;
  /** Milliseconds of this process, whatever else the machine does. */
  time: number;
  error: string | null;
}

interface Numbered {
  name: string;
  url: string;
  html: string;
}

process.on('message', async ({ source, from, to, step }: Assignment) => {
  const make = documentsOf(source);
  for (let index = from; index < to; index += step) {
    const { name, url, html } = make(index);
    const start = process.cpuUsage();
    const error = readError(html, url);
    const { user, system } = process.cpuUsage(start);
    process.send?.({ index, name, time: (user + system) / 1000, error } satisfies Outcome);
    // what weak references have given is kept until the turn ends, and with it the whole document
    await new Promise((resolve) => setImmediate(resolve));
  }
  process.disconnect();
});

function documentsOf(source: Source): (index: number) => Numbered {
  if (source.kind === 'monsters') {
    return (index) => {
      const [name, make] = MONSTERS[index] ?? ['nothing', () => ''];
      return { name, url: 'https://norvik.example/monster', html: make() };
    };
  }
  const pages = loadPages({ corpus: source.kind === 'pages' ? source.corpus : null, limit: null });
  return (index) => {
    const page = pages[index % pages.length];
    if (!page) throw new RangeError('There are no pages.');
    const html = page.readHtml();
    return {
      name: page.id,
      url: page.url,
      html: source.kind === 'fuzz' ? fuzzDocument(html, index, new Random(source.seed + index)) : html,
    };
  };
}
