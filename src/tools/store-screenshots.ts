import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { buildAll } from './build.ts';
import { type ChromiumSession, startChromium } from './chromium-session.ts';
import { servePage } from './serve-page.ts';

const SAMPLE = 'tests/fixtures/sample/source.html';
const FOLDER = '.github/store/screenshots';
/** What all stores take. */
const SIZE = { width: 1280, height: 800 };
const LANGUAGES = ['en', 'de', 'ar'];

/** Takes the stores' screenshots: the real extension in a real browser, in several languages. Run by hand when the look changes. */
async function takeAll(): Promise<void> {
  await buildAll({ quiet: true });
  await mkdir(FOLDER, { recursive: true });
  for (const language of LANGUAGES) {
    // by this it chooses its language on Linux; Debian has all but English in the package chromium-l10n
    process.env.LANGUAGE = language;
    const session = await startChromium({ dist: 'dist/chrome', headless: true, offline: true });
    try {
      await takeOwnPages(session, language);
      await takeReader(session, language);
    } finally {
      await session.browser.close();
    }
  }
}

async function takeOwnPages({ browser, extensionId }: ChromiumSession, language: string): Promise<void> {
  for (const [name, ready] of [
    ['welcome', '.quotes li'],
    ['options', '.setting'],
  ] as const) {
    const page = await browser.newPage();
    await page.setViewport(SIZE);
    await page.goto(`chrome-extension://${extensionId}/src/ui/${name}/index.html`);
    await page.waitForSelector(ready);
    await take(page, `${name}-${language}`);
  }
}

async function takeReader(session: ChromiumSession, language: string): Promise<void> {
  const served = await servePage(SAMPLE);
  const page = await session.browser.newPage();
  await page.setViewport(SIZE);
  await page.goto(served.url);
  const popup = await session.openPopup(page);
  await popup.waitForSelector('.quotes li');
  await take(popup, `popup-${language}`);
  await popup.evaluate(async () => {
    const browser = (
      globalThis as unknown as {
        chrome: {
          tabs: { query: (what: object) => Promise<{ id: number }[]> };
          runtime: { sendMessage: (message: object) => Promise<unknown> };
        };
      }
    ).chrome;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    await browser.runtime.sendMessage({ to: 'background', name: 'toggleReader', request: { tabId: tab?.id } });
  });
  // the analysis comes a moment after the text
  await new Promise((resolve) => setTimeout(resolve, 2500));
  await take(page, `reader-${language}`);
  served.close();
}

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await writeFile(`${FOLDER}/${name}.png`, await page.screenshot());
}

await takeAll();
