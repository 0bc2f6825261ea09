import browser, { type Runtime } from 'webextension-polyfill';
import type { PageEnvelope, PageRequestHandlers, PageRequestMap, PageRequestName } from '../shared/page-requests.ts';

/** Asks the cleaning script of a tab's page. @returns null where there is none: the page is not cleaned, or has gone */
export async function askPage<Name extends PageRequestName>(
  tabId: number,
  name: Name,
  request: PageRequestMap[Name]['request'],
): Promise<PageRequestMap[Name]['answer'] | null> {
  const envelope: PageEnvelope<Name> = { to: 'page', name, request };
  try {
    const answer = await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 });
    return (answer as PageRequestMap[Name]['answer'] | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Answers what is asked of a page. @returns a function that stops it */
export function answerPageRequests(handlers: PageRequestHandlers): () => void {
  const answer = (message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message, handlers)) return undefined;
    // name and request belong together, which the types cannot follow
    return (handlers[message.name] as (request: unknown) => Promise<unknown>)(message.request);
  };
  browser.runtime.onMessage.addListener(answer);
  return () => browser.runtime.onMessage.removeListener(answer);
}

/** Whether this script still belongs to an extension that is there: one that was updated or removed leaves its scripts behind. */
export function isOrphan(): boolean {
  return browser.runtime?.id === undefined;
}

function isEnvelope(message: unknown, handlers: PageRequestHandlers): message is PageEnvelope {
  if (typeof message !== 'object' || message === null) return false;
  const { to, name } = message as Partial<PageEnvelope>;
  return to === 'page' && typeof name === 'string' && Object.hasOwn(handlers, name);
}
