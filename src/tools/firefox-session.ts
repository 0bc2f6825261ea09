import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { getFirefox } from './browsers.ts';

/** The part of WebDriver BiDi that is used beyond what puppeteer offers; `moz:scope` reaches the browser's own windows. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
interface Contexts {
  contexts: { context: string }[];
}
type Evaluation =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** The popup of the extension, open over a page. */
export interface FirefoxPopup {
  /** Evaluates an expression in which `popup` is the popup's window; its value goes through JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** A picture of the popup, as PNG. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A Firefox with the built extension in it. */
export interface FirefoxSession {
  browser: Browser;
  /** Clicks the real toolbar button over the page that is in front, and gives the popup that opens. */
  openPopup(): Promise<FirefoxPopup>;
  /** Evaluates an expression in a page of the extension; its value goes through JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** Evaluates an expression in the browser's own window, with its toolbars and menus; its value goes through JSON. */
  evaluateInBrowser(expression: string): Promise<unknown>;
  /** Opens anew what `evaluate` needs: pages of the extension are closed when it is updated. */
  reopen(): Promise<void>;
  /** Leads the tab in front to a page of the browser itself, such as about:license, which puppeteer waits for in vain. */
  goToBrowserPage(url: string): Promise<void>;
}

/** Only localhost is reached: everything else is sent to a proxy that is not there. */
const OFFLINE = { 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': 9 };
const OFFLINE_TLS = { 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': 9 };

/**
 * Starts a Firefox with the extension of a folder.
 * @param options.offline only localhost is reached
 */
export async function startFirefox(options: {
  dist: string;
  headless: boolean;
  offline: boolean;
}): Promise<FirefoxSession> {
  const id = await extensionIdOf(options.dist);
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: getFirefox(),
    headless: options.headless,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...(options.offline && { ...OFFLINE, ...OFFLINE_TLS }),
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    },
  });
  try {
    return await install(browser, { dist: options.dist, id, uuid });
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function install(
  browser: Browser,
  extension: { dist: string; id: string; uuid: string },
): Promise<FirefoxSession> {
  await browser.installExtension(resolve(extension.dist));
  // puppeteer keeps it to itself: the pinned version has it under this name
  const { connection } = browser as unknown as { connection: Connection };
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Contexts;
  const window = contexts[0]?.context ?? '';
  const inBrowser = (expression: string) => evaluate(connection, window, expression, { 'moz:scope': 'chrome' });
  const widget = extension.id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  // as if its user had pinned it: otherwise it stands in the panel of all extensions
  await inBrowser(`CustomizableUI.addWidgetToArea('${widget}-browser-action', 'nav-bar')`);
  let helper = await openHelper(connection, extension.uuid);
  const inExtension = (expression: string) => evaluate(connection, helper, expression, {});
  return {
    browser,
    openPopup: () => openPopup(inBrowser, inExtension, `${widget}-BAP`),
    evaluate: inExtension,
    evaluateInBrowser: inBrowser,
    reopen: async () => {
      helper = await openHelper(connection, extension.uuid);
    },
    goToBrowserPage: (url) => goToBrowserPage(inBrowser, url),
  };
}

async function goToBrowserPage(inBrowser: Evaluate, url: string): Promise<void> {
  const address = JSON.stringify(url);
  await inBrowser(`gBrowser.selectedBrowser.loadURI(Services.io.newURI(${address}), {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  })`);
  await until(() =>
    inBrowser(`gBrowser.currentURI.spec === ${address} && !gBrowser.selectedBrowser.webProgress.isLoadingDocument`),
  );
}

async function extensionIdOf(dist: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

/** An empty page of the extension in a tab behind: from there its popup can be reached, which the protocol does not show. */
async function openHelper(connection: Connection, uuid: string): Promise<string> {
  const created = await connection.send('browsingContext.create', { type: 'tab', background: true });
  const { context } = created.result as { context: string };
  const url = `moz-extension://${uuid}/_blank.html`;
  // to wait for its load would be to wait for ever
  await connection.send('browsingContext.navigate', { context, url, wait: 'none' });
  await until(() => evaluate(connection, context, 'typeof browser === "object"', {}));
  return context;
}

type Evaluate = (expression: string) => Promise<unknown>;

async function openPopup(inBrowser: Evaluate, inExtension: Evaluate, button: string): Promise<FirefoxPopup> {
  await inBrowser(`document.getElementById('${button}').click()`);
  const popups = `browser.extension.getViews({ type: 'popup' })`;
  await until(() => inExtension(`${popups}.length === 1 && ${popups}[0].document.readyState === 'complete'`));
  return {
    evaluate: (expression) => inExtension(`((popup) => (${expression}))(${popups}[0])`),
    screenshot: async () => {
      const picture = await inBrowser(`(async () => {
        const { browsingContext } = document.querySelector('.webextension-popup-browser');
        const bitmap = await browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        return canvas.toDataURL();
      })()`);
      return Buffer.from(String(picture).split(',')[1] ?? '', 'base64');
    },
    close: async () => {
      await inBrowser(`document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup()`);
      await until(() => inExtension(`${popups}.length === 0`));
    },
  };
}

async function evaluate(connection: Connection, context: string, expression: string, scope: object): Promise<unknown> {
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})))()`,
    target: { context },
    awaitPromise: true,
    ...scope,
  });
  const evaluation = result as Evaluation;
  if (evaluation.type === 'exception') throw new Error(evaluation.exceptionDetails.text);
  const { value } = evaluation.result;
  return typeof value === 'string' ? (JSON.parse(value) as unknown) : undefined;
}

/** Waits for something that Firefox does not announce. */
async function until(isSo: () => Promise<unknown>): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('Firefox did not get there within 15 seconds.');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
