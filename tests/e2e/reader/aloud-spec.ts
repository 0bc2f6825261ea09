import { expect, it } from 'vitest';
import { type OpenReader, openReader } from './open-reader.ts';
import type { Here } from './spec.ts';

interface Said {
  text: string;
  voice: string | null;
  rate: number;
}

/** Puts a synthesizer into the extension's own world that speaks when it is told to; machines for tests have none. */
async function standIn(
  reader: OpenReader,
  voices: { name: string; lang: string; localService: boolean }[],
): Promise<void> {
  await reader.run((_, list) => {
    const said: SpeechSynthesisUtterance[] = [];
    const world = globalThis as unknown as Record<string, unknown>;
    const define = (name: string, value: unknown) =>
      Object.defineProperty(globalThis, name, { value, configurable: true });
    define('speechSynthesis', {
      getVoices: () => list,
      addEventListener: () => {},
      speak: (utterance: SpeechSynthesisUtterance) => said.push(utterance),
      cancel: () => {
        world.cancelled = Number(world.cancelled ?? 0) + 1;
      },
    });
    define(
      'SpeechSynthesisUtterance',
      class {
        voice = null;
        rate = 1;
        constructor(readonly text: string) {}
      },
    );
    define('said', said);
    return true;
  }, voices);
}

const said = (reader: OpenReader) =>
  reader.run(
    () =>
      (globalThis as unknown as { said: SpeechSynthesisUtterance[] }).said.map(
        ({ text, voice, rate }): Said => ({ text, voice: voice?.name ?? null, rate }),
      ),
    null,
  );
const endOf = (reader: OpenReader) =>
  reader.run(() => {
    const last = (globalThis as unknown as { said: SpeechSynthesisUtterance[] }).said.at(-1);
    last?.onend?.({} as SpeechSynthesisEvent);
    return true;
  }, null);

/** What is marked as spoken: the text of the sentence and of the word. */
const marked = (reader: OpenReader) =>
  reader.page.evaluate(() =>
    ['sentence', 'word'].map((name) => {
      const texts: string[] = [];
      // a registry of another world has no iterator in Firefox
      CSS.highlights.get(`pullquote-${name}`)?.forEach((range) => {
        texts.push(range.toString());
      });
      return texts.join('');
    }),
  );

export function describeAloud(here: Here): void {
  const open = async (voices: Parameters<typeof standIn>[1]) => {
    const reader = await openReader(here.driver, here.site.url('/lively'));
    await standIn(reader, voices);
    await reader.click('.bar .listen');
    return reader;
  };
  const ADA = { name: 'Ada', lang: 'en-GB', localService: true };
  const GOOGLE = { name: 'Google UK English', lang: 'en-GB', localService: false };

  it('reads on over the paragraphs, marks sentence and word, and falls silent with the reader', async () => {
    const reader = await open([GOOGLE, ADA]);
    await reader.until((dialog) => dialog.querySelector('.aloud .play') !== null, null);
    await expect.poll(async () => (await said(reader)).length).toBe(1);
    const [first] = await said(reader);
    expect(first).toMatchObject({ voice: 'Ada', rate: 1 });
    expect(first?.text).toMatch(/^The gates were closed before the tide turned/);
    await reader.run(() => {
      const [utterance] = (globalThis as unknown as { said: SpeechSynthesisUtterance[] }).said;
      utterance?.onboundary?.({ name: 'word', charIndex: 4, charLength: 5 } as SpeechSynthesisEvent);
      return true;
    }, null);
    expect(await marked(reader)).toEqual([first?.text, 'gates']);
    for (let i = 0; i < 4; i++) await endOf(reader);
    const all = (await said(reader)).map(({ text }) => text);
    expect(all).toHaveLength(5);
    expect(all[2]).toContain('We have waited forty years for this night');
    expect(all[3]).toMatch(/^Nobody was hurt/);
    await reader.click('.aloud .play');
    await endOf(reader);
    expect(await said(reader)).toHaveLength(5);
    await reader.page.keyboard.press('l');
    await expect.poll(async () => (await said(reader)).length).toBe(6);
    await reader.page.keyboard.press('ArrowLeft');
    await expect.poll(async () => (await said(reader)).at(-1)?.text).toBe(all[3]);
    await reader.page.keyboard.press('Escape');
    await expect.poll(() => reader.isOpen()).toBe(false);
    const cancelled = () => reader.run(() => Number((globalThis as unknown as { cancelled: number }).cancelled), null);
    const count = await cancelled();
    expect(count).toBeGreaterThan(0);
    await endOf(reader);
    expect((await said(reader)).length).toBe(7);
  });

  it('sends the text to nobody before it has said to whom, and been told to', async () => {
    const reader = await open([GOOGLE]);
    await reader.until((dialog) => dialog.querySelector('.aloud .agree') !== null, null);
    const text = await reader.run((dialog) => dialog?.querySelector('.aloud')?.textContent, null);
    expect(text).toContain('to Google');
    expect(await said(reader)).toEqual([]);
    await reader.click('.aloud .agree');
    await expect.poll(async () => (await said(reader)).length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 600));
    // for the tests that follow
    await here.driver.evaluate(`(async () => {
      const { storage } = globalThis.browser ?? chrome;
      const { settings, inForce } = await storage.local.get(['settings', 'inForce']);
      await storage.local.remove(['settings', 'inForce']);
      return true;
    })()`);
  });

  it('says so where there is no voice for the language', async () => {
    const reader = await open([{ name: 'Klara', lang: 'de-DE', localService: true }]);
    const told = () => reader.run((dialog) => dialog?.querySelector('.aloud')?.textContent, null);
    await expect.poll(told).toContain('no voice for English');
    await reader.click('.aloud .stop');
    await reader.until((dialog) => dialog.querySelector('.aloud') === null, null);
  });
}
