import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { PATIENCE } from '../drivers.ts';

/** What one of the styled pages is for: selectors by the kind for which they are hidden, and selectors of what stays. */
export interface Expected {
  mustHide: Record<string, string[]>;
  mustStay: string[];
  /** Milliseconds until the page has done all that it does by itself. */
  settle?: number;
  /** The page must scroll although it locks itself. */
  scrolls?: boolean;
  /** A number that counts up when it is clicked. */
  click?: string;
  /** What holds after scrolling to the end. */
  afterScroll?: Pick<Expected, 'mustHide' | 'mustStay'>;
  /** What holds after a click that leads on without a load. */
  afterClick?: Pick<Expected, 'mustHide' | 'mustStay'> & { click: string };
  /** How often the page may have been made to put back what was hidden. */
  truce?: { selector: string; attribute: string; atMost: number };
  /** A field that is typed into before a message to the page makes its form look like clutter. */
  typed?: { into: string; message: string; mustStay: string[] };
}

const FOLDER = 'tests/styled';

/** The styled pages, by name. */
export const STYLED: ReadonlyMap<string, Expected> = new Map(
  readdirSync(FOLDER).map((name) => [
    name,
    JSON.parse(readFileSync(`${FOLDER}/${name}/expected.json`, 'utf8')) as Expected,
  ]),
);

/** A host that is cleaned from the first minute. */
const HOST = 'https://www.theweek.com';

/** A styled page that is open, and what went wrong in it. */
export interface StyledPage {
  page: Page;
  errors: string[];
}

/** Opens a styled page under an address of a news domain. Nothing else is loaded. */
export async function openStyled(
  browser: Browser,
  name: string,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<StyledPage> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
  await page.setRequestInterception(true);
  const body = readFileSync(`${FOLDER}/${name}/page.html`);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    void request.respond(isPage ? { contentType: 'text/html; charset=utf-8', body } : { status: 204, body: '' });
  });
  await prepare?.(page);
  await page.goto(`${HOST}/stories/${name}`, { waitUntil: 'load' });
  return { page, errors };
}

/** Selectors of which something is seen, though nothing should be, or of which there is nothing at all. */
export function stillSeen(page: Page, selectors: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (list) =>
      list.filter((selector) => {
        const elements = [...document.querySelectorAll(selector)];
        return (
          elements.length === 0 || elements.some((element) => element.checkVisibility({ visibilityProperty: true }))
        );
      }),
    [...selectors],
  );
}

/** Selectors of which something is not seen, or of which there is nothing at all. */
export function notSeen(page: Page, selectors: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (list) =>
      list.filter((selector) => {
        const elements = [...document.querySelectorAll(selector)];
        return (
          elements.length === 0 || !elements.every((element) => element.checkVisibility({ visibilityProperty: true }))
        );
      }),
    [...selectors],
  );
}

/** Asks again and again until the answer is empty, or there is no patience left; gives the last answer. */
export async function untilNone(ask: () => Promise<string[]>): Promise<string[]> {
  const deadline = Date.now() + PATIENCE / 4;
  for (;;) {
    const answer = await ask();
    if (answer.length === 0 || Date.now() > deadline) return answer;
    await pause(50);
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Kinds that are off until the reader switches them on. */
const OFF = new Set(['consent', 'sticky-video']);

/** What has to be hidden with the settings as they come, and what has to stay because its kind is off. */
export function byDefault(mustHide: Expected['mustHide']): { hidden: string[]; off: string[] } {
  const of = (isOff: boolean) =>
    Object.entries(mustHide).flatMap(([kind, list]) => (OFF.has(kind) === isOff ? list : []));
  return { hidden: of(false), off: of(true) };
}
