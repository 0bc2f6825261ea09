import type { Page } from 'puppeteer-core';
import { type Driver, PATIENCE, settled } from '../drivers.ts';

/** The reader over the page in front. Functions are sent into the extension's own world as text: they may use nothing but what they are given. */
export interface OpenReader {
  page: Page;
  /** Runs a function on the reader's dialog; null where it is not open. */
  run<Arg, Result>(func: (dialog: HTMLDialogElement | null, arg: Arg) => Result, arg: Arg): Promise<Awaited<Result>>;
  /** Clicks with the mouse. */
  click(selector: string, index?: number): Promise<void>;
  until<Arg>(func: (dialog: HTMLDialogElement, arg: Arg) => boolean, arg: Arg): Promise<void>;
  isOpen(): Promise<boolean>;
}

/** Opens a page, and the reader over it by the popup's button. */
export async function openReader(
  driver: Driver,
  url: string,
  before?: (page: Page) => Promise<unknown>,
): Promise<OpenReader> {
  const page = await driver.open(url);
  await page.setViewport({ width: 1280, height: 900 });
  await before?.(page);
  return openReaderOver(driver, page);
}

/** The same over a page that is open already. */
export async function openReaderOver(driver: Driver, page: Page): Promise<OpenReader> {
  const popup = await driver.clickButton();
  await settled(popup);
  await popup.click('.bar .primary-button');
  return whenOpen(driver, page);
}

/**
 * Opens it as its key and the menu do, without a look at the page before. The click on the button gives access to the page.
 * @param before is given the page with its access, right before the reader opens
 */
export async function openReaderBlindly(
  driver: Driver,
  page: Page,
  before?: (reader: OpenReader) => Promise<unknown>,
): Promise<OpenReader> {
  await driver.clickButton();
  await before?.(readerOf(driver, page));
  await driver.evaluate(`(async () => {
    const { tabs, scripting } = globalThis.browser ?? chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    const files = ['/src/content/read.iife.js', '/src/content/show-reader.iife.js'];
    await scripting.executeScript({ target: { tabId: tab.id }, files, injectImmediately: true });
    return true;
  })()`);
  return whenOpen(driver, page);
}

async function whenOpen(driver: Driver, page: Page): Promise<OpenReader> {
  const reader = readerOf(driver, page);
  await reader.until((dialog) => dialog.firstElementChild !== null, null);
  await page.bringToFront();
  return reader;
}

/** The reader over a page, whatever has opened it. */
export function readerOf(driver: Driver, page: Page): OpenReader {
  const run: OpenReader['run'] = async (func, arg) => {
    const inWorld = `async (arg) => {
      const host = document.querySelector('pullquote-reader');
      const root = host && (globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot);
      return { value: await (${func})(root?.querySelector('dialog') ?? null, arg) };
    }`;
    const [answer] = (await driver.evaluate(`(async () => {
      const { tabs, scripting } = globalThis.browser ?? chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      return scripting.executeScript({ target: { tabId: tab.id }, injectImmediately: true, func: ${inWorld}, args: [${JSON.stringify(arg)}] });
    })()`)) as { result?: { value: never }; error?: unknown }[];
    if (!answer?.result) throw new Error(`It failed in the page: ${func}\n${JSON.stringify(answer)}`);
    return answer.result.value;
  };
  const until: OpenReader['until'] = async (func, arg) => {
    const isSo = `(dialog, arg) => dialog !== null && (${func})(dialog, arg)` as unknown as (
      dialog: HTMLDialogElement | null,
      arg: unknown,
    ) => boolean;
    const deadline = Date.now() + PATIENCE;
    while (!(await run(isSo, arg))) {
      if (Date.now() > deadline) throw new Error(`The reader never got there: ${func}`);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  };
  return {
    page,
    run,
    until,
    isOpen: () => run((dialog) => dialog !== null, null),
    click: async (selector, index = 0) => {
      const place = await run(
        (dialog, [wanted, number]) => {
          const element = dialog?.querySelectorAll(wanted)[number];
          if (!element) return null;
          element.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { left, top, width, height } = element.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        },
        [selector, index] as const,
      );
      if (!place) throw new Error(`The reader has no ${selector} ${index}.`);
      await page.mouse.click(place.x, place.y);
    },
  };
}
