import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readLivePage } from '../../src/content/read-live-page.ts';

const story = (name: string) =>
  `<main><article><h1>The ${name} stays</h1>${`<p>The ${name} has stood by the mill for a week now, and nobody at the mill knows what it is waiting for, says the keeper.</p>`.repeat(6)}</article></main>`;
const HERON = 'https://reed.example/heron';
const STORK = 'https://reed.example/stork';

let window: JSDOM['window'];
beforeEach(() => {
  ({ window } = new JSDOM(`<!doctype html><html lang="en"><body>${story('heron')}</body></html>`, { url: HERON }));
  // the members that a page cannot hide are those of this world's prototypes
  vi.stubGlobal('Document', window.Document);
  vi.stubGlobal('Element', window.Element);
  vi.stubGlobal('Node', window.Node);
  vi.stubGlobal('HTMLElement', window.HTMLElement);
});
afterEach(() => vi.unstubAllGlobals());

/** Reads the page, and has something happen to it at the third rest; time passes with every look at the clock. */
async function read(happens: () => void) {
  let rests = 0;
  let now = 0;
  const reading = await readLivePage(
    {
      document: window.document,
      address: () => window.location.href,
      rest: async () => {
        if (++rests === 3) happens();
      },
      clock: () => (now += 20),
    },
    false,
  );
  return { reading, rests };
}

describe('readLivePage', () => {
  it('rests while it reads', async () => {
    const { reading, rests } = await read(() => {});
    expect(reading.article?.text).toContain('The heron has stood');
    expect(rests).toBeGreaterThan(10);
  });

  it('reads the page that it has become', async () => {
    const { reading, rests } = await read(() => {
      window.history.pushState(null, '', STORK);
      window.document.body.innerHTML = story('stork');
    });
    expect(rests).toBe(3);
    expect(reading.url).toBe(STORK);
    expect(reading.article?.text).toContain('The stork has stood');
    expect(reading.article?.text).not.toContain('heron');
  });

  it('reads a page that comes to hide members of the DOM by a copy that hides none', async () => {
    const { reading, rests } = await read(() => {
      window.document.querySelector('main')?.insertAdjacentHTML('beforeend', '<form><input name="parentNode"></form>');
    });
    expect(rests).toBe(3);
    expect(reading.article?.text).toContain('The heron has stood');
  });
});
