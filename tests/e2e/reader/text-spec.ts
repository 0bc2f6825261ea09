import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/cli/parse-page.ts';
import { readPage } from '../../../src/pipeline.ts';
import { blockText } from '../../../src/shared/block-text.ts';
import { openReader, openReaderOver } from './open-reader.ts';
import type { Here } from './spec.ts';

/** What an element shows that computed styles tell. */
const style = (selector: string, name: string) => [selector, name] as const;

export function describeText(here: Here): void {
  const open = (path: string) => openReader(here.driver, here.site.url(path));
  const styleOf = async (reader: Awaited<ReturnType<typeof open>>, selector: string, name: string) =>
    reader.run(
      (dialog, [wanted, property]) => {
        const element = wanted === 'dialog' ? dialog : dialog?.querySelector(wanted);
        return element ? getComputedStyle(element).getPropertyValue(property) : null;
      },
      style(selector, name),
    );

  describe('the text of a fixture', () => {
    it.each(readdirSync('tests/fixtures'))('is whole: %s', async (fixture) => {
      const url = here.site.url(`/fixture/${fixture}`);
      const html = readFileSync(`tests/fixtures/${fixture}/source.html`, 'utf8');
      const article = readPage(parsePage(html), { url, force: false }).article;
      if (!article) return;
      const reader = await openReader(here.driver, url);
      const shown = await reader.run((dialog) => dialog?.querySelector('.article')?.innerHTML ?? '', null);
      const { body } = new JSDOM(`<body>${shown}`).window.document;
      const texts = article.blocks.map(({ path }) => {
        const element = path.reduce<Element | undefined>((parent, index) => parent?.children[index], body);
        return element ? blockText(element) : '';
      });
      expect(texts.join('\n\n')).toBe(article.text);
    });
  });

  it('follows the settings while they are changed, and opens with them the next time', async () => {
    const reader = await open('/fixture/sample');
    expect(await styleOf(reader, 'dialog', 'background-color')).toBe('rgb(251, 249, 245)');
    await reader.click('.bar .text');
    await reader.click('.themes input', 2);
    expect(await styleOf(reader, 'dialog', 'background-color')).toBe('rgb(244, 234, 213)');
    await reader.click('.fonts input', 3);
    expect(await styleOf(reader, '.article p', 'font-family')).toContain('Pullquote OpenDyslexic');
    await expect
      .poll(() => reader.page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length))
      .toBeGreaterThan(0);
    const size = await styleOf(reader, '.article p', 'font-size');
    await reader.click('.flags input', 3);
    await reader.until((dialog) => dialog.querySelector('.ruler') !== null, null);
    await reader.click('.flags input', 4);
    await reader.until((dialog) => dialog.querySelectorAll('.article.in-focus > .is-read').length === 1, null);
    await reader.click('.slider input');
    for (let i = 0; i < 3; i++) await reader.page.keyboard.press('ArrowRight');
    const larger = await styleOf(reader, '.article p', 'font-size');
    expect(Number.parseFloat(larger ?? '')).toBeGreaterThan(Number.parseFloat(size ?? ''));
    // the slider rests, and what it stands at is stored
    await new Promise((resolve) => setTimeout(resolve, 800));
    // the panel first, then the reader
    await reader.page.keyboard.press('Escape');
    expect(await reader.isOpen()).toBe(true);
    await reader.page.keyboard.press('Escape');
    await expect.poll(() => reader.isOpen()).toBe(false);
    await expect.poll(() => reader.page.evaluate(() => [...document.fonts].length)).toBe(0);

    const again = await openReaderOver(here.driver, reader.page);
    expect(await styleOf(again, 'dialog', 'background-color')).toBe('rgb(244, 234, 213)');
    expect(await styleOf(again, '.article p', 'font-size')).toBe(larger);
    await again.click('.bar .text');
    await again.click('.panel-foot button');
    expect(await styleOf(again, 'dialog', 'background-color')).toBe('rgb(251, 249, 245)');
    await new Promise((resolve) => setTimeout(resolve, 800));
  });

  it('does nothing on single keys where they are switched off', async () => {
    const reader = await open('/fixture/sample');
    const hasRail = () => reader.run((dialog) => dialog?.querySelector('aside') !== null, null);
    const box = async () => {
      await reader.click('.bar .text');
      await reader.click('.flags input', 6);
      await reader.click('.bar .text');
    };
    await reader.page.keyboard.press('q');
    await expect.poll(hasRail).toBe(false);
    await box();
    await reader.page.keyboard.press('q');
    await reader.page.keyboard.press('l');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await hasRail()).toBe(false);
    expect(await reader.run((dialog) => dialog?.querySelector('.aloud') ?? null, null)).toBeNull();
    expect(await reader.run((dialog) => dialog?.querySelector<HTMLElement>('.bar .rail')?.title, null)).toBe('');
    await box();
    await reader.page.keyboard.press('q');
    await expect.poll(hasRail).toBe(true);
    // stored for the tests that follow
    await new Promise((resolve) => setTimeout(resolve, 800));
  });

  it('leads to the headings of a long article, and says how far one has come', async () => {
    const reader = await open('/fixture/feature');
    const headings = await reader.run(
      (dialog) => [...(dialog?.querySelectorAll('.outline button') ?? [])].map((button) => button.textContent),
      null,
    );
    expect(headings.length).toBeGreaterThan(5);
    await reader.click('.outline button', 3);
    await reader.until((dialog) => dialog.querySelector('.outline [aria-current]') !== null, null);
    const now = await reader.run(
      (dialog) => ({
        current: dialog?.querySelector('.outline [aria-current]')?.textContent,
        heading: [...(dialog?.querySelectorAll('.article h2, .article h3') ?? [])].find(
          (element) => element.getBoundingClientRect().top > 0,
        )?.textContent,
        read: Number(dialog?.querySelector<HTMLElement>('.progress')?.style.getPropertyValue('--read')),
        left: dialog?.querySelector('.bar .left')?.textContent,
      }),
      null,
    );
    expect(now.current).toBe(headings[3]);
    expect(now.heading).toBe(headings[3]);
    expect(now.read).toBeGreaterThan(0.2);
    expect(now.left).toMatch(/^\d min left$/);
    await reader.click('.bar .back');
    await reader.until((dialog) => dialog.scrollTop === 0, null);
    // with the last line in sight nothing is left
    await reader.run((dialog) => dialog?.querySelector('.article')?.lastElementChild?.scrollIntoView(false), null);
    await reader.until((dialog) => dialog.querySelector('.bar .left') === null, null);
  });

  it('marks all mentions of an actor that is pointed at, and goes to one and back', async () => {
    const reader = await open('/fixture/feature');
    await reader.until((dialog) => dialog.querySelector('.actors') !== null, null);
    const marks = (name: string) =>
      reader.page.evaluate((key) => CSS.highlights.get(`pullquote-${key}`)?.size ?? 0, name);
    const place = await reader.run((dialog) => {
      dialog?.querySelector('.actors button')?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } =
        dialog?.querySelector('.actors button')?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2, count: dialog?.querySelector('.actors .count')?.textContent };
    }, null);
    await reader.page.mouse.move(place.x, place.y);
    const count = Number(/(\d+)×/.exec(place.count ?? '')?.[1]);
    await expect.poll(() => marks('pointed')).toBe(count);
    await reader.page.mouse.move(5, 300);
    await expect.poll(() => marks('pointed')).toBe(0);
    await reader.click('.quotes li:nth-child(5) button');
    await expect.poll(() => marks('current')).toBe(1);
    await reader.until((dialog) => dialog.scrollTop > 0, null);
    await reader.page.keyboard.press('b');
    await reader.until((dialog) => dialog.scrollTop === 0, null);
    await reader.page.keyboard.press('Escape');
    await expect.poll(() => reader.isOpen()).toBe(false);
    await expect.poll(() => reader.page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
  });

  it('prints from its menu', async () => {
    const reader = await open('/fixture/feature');
    await reader.run(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    }, null);
    await reader.click('.take-along summary');
    await reader.click('.take-along-ways button', 5);
    await expect.poll(() => reader.page.evaluate(() => document.body.hasAttribute('data-printed'))).toBe(true);
  });

  it('shows a note at its sign, and Escape closes the note alone', async () => {
    const reader = await open('/fixture/forms');
    await reader.until((dialog) => dialog.querySelector('.article .picture') !== null, null);
    await reader.click('.article sup a');
    await reader.until((dialog) => dialog.querySelector('.note')?.matches(':popover-open') ?? false, null);
    const shown = await reader.run(
      (dialog) => [dialog?.querySelector('.note .article')?.textContent?.trim(), dialog?.scrollTop],
      null,
    );
    expect(shown[0]).toMatch(/^All but one/);
    expect(shown[1]).toBe(0);
    await reader.page.keyboard.press('Escape');
    await reader.until((dialog) => dialog.querySelector('.note') === null, null);
    expect(await reader.isOpen()).toBe(true);
  });

  it('enlarges a picture, and loads none where they are switched off', async () => {
    const reader = await open('/lively');
    await reader.click('.article .enlarge');
    await reader.until((dialog) => dialog.querySelector('.picture-large')?.matches(':modal') ?? false, null);
    await reader.page.keyboard.press('Escape');
    await reader.until((dialog) => dialog.querySelector('.picture-large') === null, null);
    expect(await reader.isOpen()).toBe(true);
    await reader.click('.bar .text');
    await reader.click('.flags input', 2);
    await reader.until((dialog) => dialog.querySelector('.article img') === null, null);
    expect(await reader.run((dialog) => dialog?.querySelector('.article .picture')?.textContent, null)).toBe(
      'The storm gates at dusk',
    );
    await reader.click('.flags input', 2);
    await reader.until((dialog) => dialog.querySelector('.article img') !== null, null);
    await new Promise((resolve) => setTimeout(resolve, 800));
  });

  it('goes on where reading stopped, and forgets a place at the end', async () => {
    const reader = await open('/fixture/feature');
    await reader.run((dialog) => dialog?.scrollTo({ top: 1800, behavior: 'instant' }), null);
    const first = (target: typeof reader) =>
      target.run(
        (dialog) =>
          [...(dialog?.querySelectorAll('.article > p') ?? [])].find((part) => part.getBoundingClientRect().bottom > 0)
            ?.textContent,
        null,
      );
    const seen = await first(reader);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    await reader.page.keyboard.press('Escape');
    await here.driver.clear();
    const again = await open('/fixture/feature');
    await again.until((dialog) => dialog.scrollTop > 1000, null);
    // at the top of the screen, though a line or two of what stands before it may be there too
    await again.until((dialog, text) => {
      const place = [...dialog.querySelectorAll('.article > p')].find((part) => part.textContent === text);
      const { top = Number.NaN, bottom = Number.NaN } = place?.getBoundingClientRect() ?? {};
      return bottom > 0 && top < 160;
    }, seen);
    await again.click('header .notice button');
    await again.until((dialog) => dialog.scrollTop === 0, null);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    await here.driver.clear();
    const last = await open('/fixture/feature');
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await last.run((dialog) => dialog?.scrollTop, null)).toBe(0);
  });
}
