import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { getChromium } from './browsers.ts';

const SIZES = [16, 32, 48, 128];
/** The tile and the mark on light and on dark toolbars. */
const THEMES = { icon: null, 'icon-dark': { tile: '#f0886f', mark: '#1a1917' } } as const;

/** Draws the PNG icons from `public/icons/icon.svg`. Run by hand when the drawing changes. */
const svg = await readFile('public/icons/icon.svg', 'utf8');
const browser = await puppeteer.launch({ executablePath: getChromium(), headless: true, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [name, colours] of Object.entries(THEMES)) {
  const drawing = colours ? svg.replace('#a8321f', colours.tile).replace('#fbf9f5', colours.mark) : svg;
  for (const size of SIZES) {
    if (colours && size > 32) continue;
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    await writeFile(`public/icons/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
