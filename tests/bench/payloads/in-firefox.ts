import { type FirefoxPopup, startFirefox } from '../../../src/tools/firefox-session.ts';
import { isPopupSettled } from '../../../src/tools/view-popup.ts';
import { addressOf, serveHostile } from './serve-hostile.ts';
import { type Striker, soon } from './strike.ts';

const PATIENCE = 20_000;
const SCRIPTS = (on: boolean) => `gBrowser.selectedBrowser.browsingContext.allowJavascript = ${on}`;
/** What pages of extensions have complained of; warnings are none. */
const ERRORS = `Services.console.getMessageArray()
  .filter((one) => one instanceof Ci.nsIScriptError && one.sourceName.startsWith('moz-extension:') && !(one.flags & 1))
  .map((one) => one.errorMessage)`;

/** Firefox with the built extension, and with its sidebar. */
export async function firefoxStriker(): Promise<Striker> {
  const session = await startFirefox({ dist: 'dist/firefox', headless: true, offline: true });
  await session.evaluateInBrowser(`document.querySelector('keyset[id^="ext-keyset"] key[key="U"]').doCommand()`);
  const panel = `browser.extension.getViews({ type: 'sidebar' })[0]?.document.body`;
  await soon(async () => ((await session.evaluate(`Boolean(${panel})`)) ? true : null));
  return {
    open: async (html, number) => {
      const page = await session.browser.newPage();
      const asked = await serveHostile(page, html);
      await session.evaluateInBrowser(SCRIPTS(false));
      await page.goto(addressOf(number), { waitUntil: 'domcontentloaded', timeout: PATIENCE });
      await session.evaluateInBrowser(SCRIPTS(true));
      await session.evaluateInBrowser('Services.console.reset()');
      let popup: FirefoxPopup | null = null;
      return {
        page,
        asked,
        readInPopup: async () => {
          popup = await session.openPopup();
          const opened = popup;
          await soon(async () => ((await opened.evaluate(`(${isPopupSettled})(popup)`)) ? true : null));
          const shown = await opened.evaluate(`popup.document.querySelector('.article')?.innerHTML ?? null`);
          return shown as string | null;
        },
        readInPanel: (expected) =>
          soon(async () => {
            const html = String((await session.evaluate(`${panel}?.innerHTML ?? ''`)) ?? '');
            return html.includes(expected) ? html : null;
          }, 5_000),
        openReader: async () => {
          await popup?.evaluate(`popup.document.querySelector('.bar .primary-button').click()`);
          popup = null;
        },
        evaluate: session.evaluate,
        errors: async () => ((await session.evaluateInBrowser(ERRORS)) as string[]).map((text) => `browser: ${text}`),
        close: async () => {
          await popup?.close();
          await page.close();
        },
      };
    },
    close: () => session.browser.close(),
  };
}
