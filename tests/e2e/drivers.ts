import type { Page } from 'puppeteer-core';
import { type ChromiumSession, startChromium } from '../../src/tools/chromium-session.ts';
import { startFirefox } from '../../src/tools/firefox-session.ts';
import { isPopupSettled, type PopupView, viewPopup } from '../../src/tools/view-popup.ts';

export type PopupWindow = Window & typeof globalThis;

/** What can be done with the popup in every browser. Functions are sent into it as text: they may use nothing but what they are given. */
export interface Popup {
  run<Arg extends string | number | null, Result>(
    func: (window: PopupWindow, arg: Arg) => Result,
    arg: Arg,
  ): Promise<Result>;
  click(selector: string, index?: number): Promise<void>;
}

/** A browser with the built extension, driven by its real toolbar button. */
export interface Driver {
  /** A page that belongs to the browser itself. */
  browserPage: string;
  /** Opens an address in a new tab in front. */
  open(url: string): Promise<Page>;
  /** Evaluates an expression in the extension itself. */
  evaluate(expression: string): Promise<unknown>;
  /** Clicks the button of the extension over the page in front. */
  clickButton(): Promise<Popup>;
  /** Closes the popup and the tab that were opened last. */
  clear(): Promise<void>;
  stop(): Promise<void>;
}

/** The longest that anything may take before a test is given up, in milliseconds. */
export const PATIENCE = 20_000;

/** Waits for a condition in the popup. */
export async function until<Arg extends string | number | null>(
  popup: Popup,
  func: (window: PopupWindow, arg: Arg) => boolean,
  arg: Arg,
): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!(await popup.run(func, arg))) {
    if (Date.now() > deadline) {
      const text = await popup.run((window) => window.document.body.innerText, null);
      throw new Error(`The popup never got there: ${func}\nIt shows:\n${text.slice(0, 800)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Waits until the popup shows an article with its evidence, or a state without. */
export async function settled(popup: Popup): Promise<PopupView> {
  await until(popup, isPopupSettled, null);
  return popup.run(viewPopup, null);
}

const call = (func: unknown, window: string, arg: unknown) => `(${func})(${window}, ${JSON.stringify(arg)})`;

/** The popup as it is now. */
export const view = (popup: Popup): Promise<PopupView> => popup.run(viewPopup, null);

/** A driver whose popup is a page of its own, which Chromium alone offers. */
export interface ChromiumDriver extends Driver {
  session: ChromiumSession;
  clickButton(): Promise<Popup & { page: Page }>;
}

export async function chromiumDriver(args: readonly string[] = []): Promise<ChromiumDriver> {
  const session = await startChromium({ dist: 'dist/chrome', headless: true, offline: true, args });
  let page: Page | null = null;
  let popupPage: Page | null = null;
  return {
    session,
    browserPage: 'chrome://version/',
    evaluate: session.evaluate,
    open: async (url) => {
      page = await session.browser.newPage();
      await page.goto(url);
      return page;
    },
    clickButton: async () => {
      if (!page) throw new Error('No page is open.');
      const opened = await session.openPopup(page);
      popupPage = opened;
      return {
        page: opened,
        run: async (func, arg) => (await opened.evaluate(call(func, 'window', arg))) as ReturnType<typeof func>,
        click: async (selector, index = 0) => {
          const element = (await opened.$$(selector))[index];
          if (!element) throw new Error(`The popup has no ${selector} ${index}.`);
          await element.click();
        },
      };
    },
    clear: async () => {
      await closePage(popupPage);
      await closePage(page);
      [popupPage, page] = [null, null];
    },
    stop: () => session.browser.close(),
  };
}

/** Closes a page of Chromium, where it does not close itself meanwhile, as a popup does that lost its page. */
async function closePage(page: Page | null): Promise<void> {
  await page?.close().catch((error: unknown) => {
    if (!(error instanceof Error && /No target with given id|Connection closed|Target closed/.test(error.message)))
      throw error;
  });
}

export async function firefoxDriver(): Promise<Driver> {
  const session = await startFirefox({ dist: 'dist/firefox', headless: true, offline: true });
  let page: Page | null = null;
  let close: (() => Promise<void>) | null = null;
  return {
    browserPage: 'about:license',
    evaluate: session.evaluate,
    open: async (url) => {
      page = await session.browser.newPage();
      await (url.startsWith('about:') ? session.goToBrowserPage(url) : page.goto(url));
      return page;
    },
    clickButton: async () => {
      const popup = await session.openPopup();
      close = popup.close;
      return {
        run: async (func, arg) => (await popup.evaluate(call(func, 'popup', arg))) as ReturnType<typeof func>,
        click: async (selector, index = 0) => {
          const isThere = await popup.evaluate(
            `(() => { const e = popup.document.querySelectorAll(${JSON.stringify(selector)})[${index}]; e?.click(); return Boolean(e) })()`,
          );
          if (!isThere) throw new Error(`The popup has no ${selector} ${index}.`);
        },
      };
    },
    clear: async () => {
      await close?.();
      await page?.close();
      [close, page] = [null, null];
    },
    stop: () => session.browser.close(),
  };
}
