import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { NoBrowserError } from './browsers.ts';
import { type ChromiumSession, startChromium } from './chromium-session.ts';
import { printPopup } from './print-popup.ts';
import { runScript } from './run-command.ts';
import { PATIENCE, startInFirefox } from './start-firefox.ts';
import { findTarget, TargetError } from './start-target.ts';
import { isPopupSettled, viewPopup } from './view-popup.ts';

const DIST = 'dist/chrome';
const OUT = 'out';

/** `npm start`: opens a page with the extension's popup over it; without a display it prints what the popup shows. */
async function start(args: readonly string[]): Promise<void> {
  const inFirefox = args.includes('--firefox');
  const target = await findTarget(
    args.filter((arg) => arg !== '--firefox'),
    process.env.INIT_CWD ?? process.cwd(),
  );
  const headless = !hasDisplay();
  try {
    console.error('Building …');
    const built = await runScript('src/tools/build.ts');
    if (!built.ok) throw new TargetError(`The extension could not be built.\n${built.output}`);
    if (inFirefox) return await startInFirefox(target, headless);
    const session = await startChromium({ dist: DIST, headless, offline: target.isLocal });
    try {
      const page = await openPage(session, target.url, headless);
      const popup = await session.openPopup(page);
      await (headless ? report(page, popup) : stayOpen(session));
    } finally {
      await session.browser.close().catch(() => undefined);
    }
  } finally {
    target.close();
  }
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function openPage({ browser }: ChromiumSession, url: string, headless: boolean): Promise<Page> {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const response = await page
    .goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE })
    .catch((error: unknown) => {
      throw new TargetError(`${url} could not be opened: ${error instanceof Error ? error.message : String(error)}`);
    });
  if (response && response.status() >= 400) {
    const answer =
      `${url} could not be opened: its server answered ${response.status()} ${response.statusText()}`.trim();
    // somebody who looks on sees what came instead
    if (headless) throw new TargetError(`${answer}.`);
    console.error(`${answer}.`);
  }
  return page;
}

async function report(page: Page, popup: Page): Promise<void> {
  await popup.waitForFunction(`(${isPopupSettled})(window)`, { timeout: PATIENCE });
  await mkdir(OUT, { recursive: true });
  const shots = [resolve(OUT, 'page.png'), resolve(OUT, 'popup.png')] as const;
  await page.screenshot({ path: shots[0] });
  await popup.screenshot({ path: shots[1] });
  await popup.evaluate(() => document.querySelector<HTMLElement>('.quotes-more')?.click());
  await popup.evaluate(() => document.querySelector<HTMLElement>('[aria-controls="ledger"]')?.click());
  await popup.waitForFunction(() => !document.querySelector('[aria-controls="ledger"][aria-expanded="false"]'));
  await popup.waitForFunction(() => !document.querySelector('.quotes-more'));
  console.log(printPopup((await popup.evaluate(`(${viewPopup})(window)`)) as ReturnType<typeof viewPopup>));
  console.error(
    `\nThere is no display: this is what the popup shows. Pictures of the page and of it:\n${shots.join('\n')}`,
  );
}

async function stayOpen({ browser }: ChromiumSession): Promise<void> {
  console.error(
    'The popup is open over the page. Click the Pullquote button to open it again; close the browser to end.',
  );
  await new Promise<void>((closed) => {
    browser.once('disconnected', () => closed());
  });
}

try {
  await start(process.argv.slice(2));
} catch (error) {
  const isExpected = error instanceof TargetError || error instanceof NoBrowserError;
  console.error(isExpected ? error.message : error);
  process.exitCode = 1;
}
