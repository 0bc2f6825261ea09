import browser, { type Runtime } from 'webextension-polyfill';
import { isRequest } from '../shared/check-request.ts';
import type { Asker, Envelope, RequestHandlers, RequestMap, RequestName } from '../shared/messages.ts';

/** The background did not answer: it was stopped, or took longer than the time it was given. */
export class NoAnswerError extends Error {}

/**
 * Asks the background.
 * @param patience how long to wait for the answer, in milliseconds
 * @throws NoAnswerError when the background was stopped before it answered, or took too long
 */
export async function ask<Name extends RequestName>(
  name: Name,
  request: RequestMap[Name]['request'],
  patience: number,
): Promise<RequestMap[Name]['answer']> {
  const envelope: Envelope<Name> = { to: 'background', name, request };
  const answer = browser.runtime.sendMessage(envelope).catch((error: unknown) => {
    throw new NoAnswerError(error instanceof Error ? error.message : String(error));
  });
  const reply = await within(patience, answer);
  // a listener that goes away without answering resolves to nothing
  if (reply === undefined) throw new NoAnswerError('The background went away without an answer.');
  return reply as RequestMap[Name]['answer'];
}

/** Answers what surfaces ask. Call it once, synchronously, when the background starts. */
export function answerRequests(handlers: RequestHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    const { tab, url } = sender;
    const isSurface = url?.startsWith(browser.runtime.getURL('')) ?? false;
    if (!isRequest(message.name, message.request, { isSurface, url: url ?? null })) return undefined;
    // name and request belong together, which the types cannot follow
    const answer = handlers[message.name] as (request: unknown, asker: Asker) => Promise<unknown>;
    return answer(message.request, {
      tabId: tab?.id ?? null,
      url: (tab && url) ?? null,
      isPrivate: tab?.incognito ?? false,
    });
  });
}

function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { to, name } = message as Partial<Envelope>;
  return to === 'background' && typeof name === 'string';
}

/** What is promised, if it comes in time. The clock is stopped as soon as it has: a clock that runs on keeps alive whoever has asked. */
async function within<Result>(milliseconds: number, promised: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new NoAnswerError(`No answer within ${milliseconds / 1000} seconds.`);
    timer = setTimeout(() => reject(error), milliseconds);
  });
  return Promise.race([promised, late]).finally(() => clearTimeout(timer));
}
