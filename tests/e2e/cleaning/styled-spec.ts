import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  byDefault,
  type Expected,
  notSeen,
  openStyled,
  pause,
  STYLED,
  type StyledPage,
  stillSeen,
  untilNone,
} from './styled-page.ts';

/** What holds on the styled pages in every browser. */
export function describeStyled(
  name: string,
  start: () => Promise<{ browser: Browser; stop(): Promise<unknown> }>,
): void {
  describe(name, () => {
    let running: Awaited<ReturnType<typeof start>>;
    const opened: StyledPage[] = [];
    const open = async (page: string): Promise<StyledPage> => {
      const styled = await openStyled(running.browser, page);
      opened.push(styled);
      return styled;
    };
    beforeAll(async () => {
      running = await start();
    });
    afterEach(async () => {
      for (const { page } of opened.splice(0)) await page.close();
    });
    afterAll(() => running?.stop());

    it.each([...STYLED])('%s: is cleaned, goes on working, and can be had back', async (page, expected) => {
      const styled = await open(page);
      await expectCleaned(styled.page, expected);
      await pause(expected.settle ?? 1000);
      await expectCleaned(styled.page, expected);
      if (expected.click) await expectCounter(styled.page, expected.click);
      await expectUndo(styled.page, expected);
      expect(styled.errors).toEqual([]);
    });

    describeBehaviour(open);
  });
}

type Open = (page: string) => Promise<StyledPage>;

const expectedOf = (name: string): Expected => {
  const expected = STYLED.get(name);
  if (!expected) throw new Error(`There is no styled page ${name}.`);
  return expected;
};

function describeBehaviour(open: Open): void {
  it('a page that locks itself under an overlay scrolls, and the overlay keeps no focus', async () => {
    const { page } = await open('metered-overlay');
    await pause(expectedOf('metered-overlay').settle ?? 0);
    await page.mouse.move(640, 500);
    await page.mouse.wheel({ deltaY: 600 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
    expect(await page.evaluate(() => document.activeElement?.closest('.meter-panel') === null)).toBe(true);
  });

  it.each(['infinite-scroll'])('%s: what comes at the end is cleaned too', async (name) => {
    const { page } = await open(name);
    const { afterScroll } = expectedOf(name);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    if (!afterScroll) throw new Error('Nothing is expected after scrolling.');
    await expectCleaned(page, afterScroll);
  });

  it('single-page-app: the next story is cleaned too, without a load', async () => {
    const { page } = await open('single-page-app');
    const { afterClick, settle } = expectedOf('single-page-app');
    if (!afterClick) throw new Error('Nothing is expected after a click.');
    await pause(settle ?? 0);
    await page.click(afterClick.click);
    await expectCleaned(page, afterClick);
  });

  it('fights-back: there is a truce with a page that insists, and the page goes on working', async () => {
    const { page } = await open('fights-back');
    const { truce, settle, click } = expectedOf('fights-back');
    if (!truce || !click) throw new Error('Nothing is expected of the truce.');
    const count = () =>
      page.$eval(truce.selector, (element, name) => Number(element.getAttribute(name)), truce.attribute);
    await pause(settle ?? 0);
    const insertions = await count();
    expect(insertions).toBeLessThanOrEqual(truce.atMost);
    await pause(1000);
    expect(await count()).toBe(insertions);
    await expectCounter(page, click);
  });

  it('forms: a form that was typed into stays, whatever it says later', async () => {
    const { page } = await open('forms');
    const { typed } = expectedOf('forms');
    if (!typed) throw new Error('Nothing is expected of the form.');
    await page.type(typed.into, 'reader@mail.example');
    await page.evaluate((message) => postMessage(message, '*'), typed.message);
    await page.waitForFunction(() => document.querySelector('#copy')?.textContent !== '');
    await pause(1500);
    expect(await notSeen(page, typed.mustStay)).toEqual([]);
  });
}

/** What has to be hidden is, and what has to stay is there. */
async function expectCleaned(
  page: Page,
  { mustHide, mustStay }: Pick<Expected, 'mustHide' | 'mustStay'>,
): Promise<void> {
  const { hidden, off } = byDefault(mustHide);
  expect(await untilNone(() => stillSeen(page, hidden)), 'must be hidden').toEqual([]);
  expect(await untilNone(() => notSeen(page, [...mustStay, ...off])), 'must stay').toEqual([]);
}

/** The page's own script still hears a click. */
async function expectCounter(page: Page, selector: string): Promise<void> {
  const count = () => page.$eval(selector, (element) => Number(element.textContent));
  const before = await count();
  await page.click(selector);
  expect(await count()).toBe(before + 1);
}

/** One attribute shows everything again, and takes it back. */
async function expectUndo(page: Page, { mustHide }: Expected): Promise<void> {
  const { hidden } = byDefault(mustHide);
  const show = (shown: boolean) =>
    page.evaluate((isOn) => {
      document.documentElement.toggleAttribute('data-pullquote-shown', isOn);
    }, shown);
  await show(true);
  expect(await untilNone(() => notSeen(page, hidden)), 'must be shown again').toEqual([]);
  await show(false);
  expect(await untilNone(() => stillSeen(page, hidden)), 'must be hidden again').toEqual([]);
}
