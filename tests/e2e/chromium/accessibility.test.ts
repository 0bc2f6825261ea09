import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { settled, until } from '../drivers.ts';
import { currentMark } from '../shared-spec.ts';
import { setUp } from './set-up.ts';

const here = setUp();

async function faultsOf(popup: Page): Promise<string[]> {
  await popup.evaluate(axe.source);
  const results = (await popup.evaluate('axe.run()')) as AxeResults;
  expect(results.passes.map(({ id }) => id)).toContain('color-contrast');
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html}\n${failureSummary}`),
  );
}

describe.each(['light', 'dark'])('in %s colours', (value) => {
  it('an article with all its evidence has no fault that axe finds', async () => {
    const popup = await here.read('/fixture/sample');
    await popup.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await settled(popup);
    await popup.click('.quotes-more');
    await popup.click('[aria-controls="ledger"]');
    await popup.click('.quotes li > button', 2);
    await popup.click('.actors button', 1);
    await until(popup, ({ document }) => document.querySelector('.actors [aria-pressed="true"]') !== null, null);
    expect(await faultsOf(popup.page)).toEqual([]);
  });

  it('neither has the panel about cleaning', async () => {
    const popup = await here.read('/fixture/sample');
    await popup.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await settled(popup);
    await popup.click('[aria-controls="cleaning"]');
    await until(popup, ({ document }) => document.querySelector('#cleaning') !== null, null);
    expect(await faultsOf(popup.page)).toEqual([]);
  });

  it('neither has the sight of a page that is no article', async () => {
    const popup = await here.read('/fixture/home-page');
    await popup.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await settled(popup);
    expect(await faultsOf(popup.page)).toEqual([]);
  });
});

it('a quote is reached and shown with the keyboard alone', async () => {
  const popup = await here.read('/fixture/sample');
  const { quotes } = await settled(popup);
  const focused = () =>
    popup.run(({ document, getComputedStyle }) => {
      const element = document.activeElement ?? document.body;
      return {
        isQuote: element.matches('.quotes li > button'),
        text: element.querySelector('q')?.textContent ?? '',
        hasRing: getComputedStyle(element).outlineStyle !== 'none',
      };
    }, null);
  // the article's links, and whatever else comes before
  for (let presses = 0; presses < 40 && !(await focused()).isQuote; presses++) await popup.page.keyboard.press('Tab');
  expect(await focused()).toEqual({ isQuote: true, text: quotes[0]?.text, hasRing: true });
  // what can be done with the first quote comes before the second
  for (let presses = 0; presses < 3; presses++) await popup.page.keyboard.press('Tab');
  await popup.page.keyboard.press('Enter');
  await until(popup, (window) => window.CSS.highlights.has('pullquote-current'), null);
  expect(await currentMark(popup)).toMatchObject({ text: quotes[1]?.text, visible: true });
});
