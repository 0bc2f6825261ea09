import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { getChromium } from './browsers.ts';

/** Keeps a browser that is driven by us off the network: no look-ups of its own, nothing but localhost is reached. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=NetworkTimeServiceQuerying,Translate,MediaRouter',
  '--allow-browser-signin=false',
  '--gaia-url=http://127.0.0.1:9/',
  '--google-url=http://127.0.0.1:9/',
  '--component-updater=url-source=http://127.0.0.1:9/',
  '--extensions-update-frequency=1000000',
];
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

/** The screen that is taken for granted without a display is too small for a popup at its full size, and would cut it off. */
const HEADLESS_SCREEN = ['--screen-info={1600x1200}', '--window-size=1400,1000'];

/** A Chromium with the built extension in it. */
export interface ChromiumSession {
  browser: Browser;
  extensionId: string;
  /** Clicks the real toolbar button over a page, which grants the extension its tab, and gives the popup that opens. */
  openPopup(page: Page): Promise<Page>;
  /** Evaluates an expression in the background. */
  evaluate(expression: string): Promise<unknown>;
}

/**
 * Starts a Chromium, Chrome or Edge with the extension of a folder.
 * @param options.offline only localhost is reached
 */
export async function startChromium(options: {
  dist: string;
  headless: boolean;
  offline: boolean;
  args?: readonly string[];
}): Promise<ChromiumSession> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({
    executablePath: getChromium(),
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: [
      ...(options.headless ? HEADLESS_SCREEN : []),
      ...asRoot,
      ...QUIET,
      ...(options.offline ? [OFFLINE] : []),
      ...(options.args ?? []),
    ],
  });
  const extensionId = await browser.installExtension(options.dist);
  return {
    browser,
    extensionId,
    openPopup: (page) => openPopup(browser, extensionId, page),
    evaluate: async (expression) => {
      const background = await browser.waitForTarget(
        (target) => target.type() === 'service_worker' && target.url().includes(extensionId),
      );
      const worker = await background.worker();
      // it is there a little before the browser's functions are
      while (worker && !(await worker.evaluate('globalThis.chrome?.runtime?.onMessage.hasListeners() === true')))
        await new Promise((resolve) => setTimeout(resolve, 20));
      return worker?.evaluate(expression);
    },
  };
}

async function openPopup(browser: Browser, extensionId: string, page: Page): Promise<Page> {
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('The extension is not there any more.');
  const opened = browser.waitForTarget(
    (target) => target.url().startsWith(`chrome-extension://${extensionId}/`) && target.url().includes('/popup/'),
    { timeout: 15_000 },
  );
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  return (await opened).asPage();
}
