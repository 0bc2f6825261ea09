import { SUBSCRIBE } from '../lexicon/asking.ts';
import type { Detector } from '../types.ts';
import { findNagBlocks } from './nag-block.ts';

/** Subscribe and newsletter blocks within and after the article. */
export const subscribe: Detector = {
  name: 'subscribe',
  find: (context) =>
    findNagBlocks(context, {
      kind: 'subscribe',
      phrases: SUBSCRIBE,
      target:
        /subscri|newsletter|sign-?up|signup|register|account|log-?in|sign-?in|member|abo(?:nn|s?\b)|join|mailing|boletin|suscri|nieuwsbrief|اشتر/i,
      reason: 'asks to subscribe',
      formReason: 'asks to subscribe, with a form for an address',
    }),
};
