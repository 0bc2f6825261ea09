import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import sample from '../../fixtures/sample/expected.json' with { type: 'json' };
import { settled, until, view } from '../drivers.ts';
import { type HeldBackground, holdBackground, stopBackground } from './held-background.ts';
import { setUp } from './set-up.ts';

const here = setUp();
let background: HeldBackground;

const hasArticle = ({ document }: Window) => document.querySelector('.article')?.textContent !== '';

beforeEach(async () => {
  // whatever the test before has left: this stops it, and the first article starts another
  await stopBackground(here.driver.session.browser);
  await settled(await here.read('/fixture/feature'));
  await here.driver.clear();
  background = await holdBackground(here.driver.session.browser);
});

it('shows the text of ten thousand words before anybody has looked for its quotes', async () => {
  const popup = await here.read('/long');
  await background.asked();
  await until(popup, hasArticle, null);
  const early = await view(popup);
  expect(early.headline).toBe('Every boat of the harbour');
  expect(early.article.split(/\s+/).length).toBeGreaterThan(10_000);
  expect(early.quotes).toEqual([]);
  expect(await popup.run(({ document }) => document.querySelector('aside [aria-busy="true"]') !== null, null)).toBe(
    true,
  );
  await background.release();
  const late = await settled(popup);
  expect(late.quoteCount).toBe('5 of 250');
  expect(late.article).toBe(early.article);
});

it('asks again when the background was stopped in mid-flight', async () => {
  const popup = await here.read('/fixture/sample');
  await background.asked();
  await background.kill();
  const { article, quoteCount, problem } = await settled(popup);
  expect(problem).toBeNull();
  expect(article).toBe(sample.text);
  expect(quoteCount).toBe(`5 of ${sample.quotes.length}`);
});

it('says that it was interrupted when that fails too, keeps the article, and can be told to try again', async () => {
  const popup = await here.read('/fixture/sample');
  await background.asked();
  await loseNextMessage(popup.page);
  await background.kill();
  await until(popup, ({ document }) => document.querySelector('[data-problem="interrupted"]') !== null, null);
  const interrupted = await view(popup);
  expect(interrupted.article).toBe(sample.text);
  expect(interrupted.quotes).toEqual([]);
  await popup.click('[data-problem="interrupted"] button');
  await until(popup, ({ document }) => document.querySelector('.quotes li') !== null, null);
  expect((await settled(popup)).quoteCount).toBe(`5 of ${sample.quotes.length}`);
});

/** The popup's next message ends without an answer, as with a background that is stopped while it works. No browser can be made to do it twice at will. */
async function loseNextMessage(popup: Page): Promise<void> {
  await popup.evaluate(() => {
    interface Runtime {
      sendMessage: (message: unknown, callback: () => void) => void;
    }
    const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
    const send = runtime.sendMessage;
    runtime.sendMessage = (_, callback) => {
      runtime.sendMessage = send;
      queueMicrotask(callback);
    };
  });
}
