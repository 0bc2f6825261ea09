import type { Runtime } from 'webextension-polyfill';
import type { Envelope, RequestMap, RequestName } from '../shared/messages.ts';
import type { PageEnvelope, PageRequestHandlers, PageRequestMap, PageRequestName } from '../shared/page-requests.ts';
import { nativeApi } from './native-api.ts';

/** Asks the cleaning script of a tab's page. @returns null where there is none: the page is not cleaned, or has gone */
export async function askPage<Name extends PageRequestName>(
  tabId: number,
  name: Name,
  request: PageRequestMap[Name]['request'],
): Promise<PageRequestMap[Name]['answer'] | null> {
  const envelope: PageEnvelope<Name> = { to: 'page', name, request };
  try {
    const answer = await nativeApi.tabs.sendMessage(tabId, envelope, { frameId: 0 });
    return (answer as PageRequestMap[Name]['answer'] | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Answers what is asked of a page. @returns a function that stops it */
export function answerPageRequests(handlers: PageRequestHandlers): () => void {
  // true says that the answer comes later, nothing that there is none; the types know no listener that does either
  const answer = ((message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void) => {
    if (sender.id !== nativeApi.runtime.id || !isEnvelope(message, handlers)) return undefined;
    // name and request belong together, which the types cannot follow
    void (handlers[message.name] as (request: unknown) => Promise<unknown>)(message.request).then(respond);
    return true;
  }) as Runtime.OnMessageListenerCallback;
  nativeApi.runtime.onMessage.addListener(answer);
  return () => nativeApi.runtime.onMessage.removeListener(answer);
}

/** Tells the background something that needs no answer. Where it cannot be reached, nothing is lost. */
export function tell<Name extends RequestName>(name: Name, request: RequestMap[Name]['request']): void {
  const envelope: Envelope<Name> = { to: 'background', name, request };
  nativeApi.runtime.sendMessage(envelope).catch(() => undefined);
}

/** Asks the background to store a rule of the reader's own. @returns whether it is there now */
export async function storeRule(rule: string): Promise<boolean> {
  const envelope: Envelope<'addRule'> = { to: 'background', name: 'addRule', request: { rule } };
  try {
    return (await nativeApi.runtime.sendMessage(envelope)) === true;
  } catch {
    return false;
  }
}

/** Whether this script still belongs to an extension that is there: one that was updated or removed leaves its scripts behind. */
export function isOrphan(): boolean {
  return nativeApi.runtime?.id === undefined;
}

function isEnvelope(message: unknown, handlers: PageRequestHandlers): message is PageEnvelope {
  if (typeof message !== 'object' || message === null) return false;
  const { to, name } = message as Partial<PageEnvelope>;
  return to === 'page' && typeof name === 'string' && Object.hasOwn(handlers, name);
}
