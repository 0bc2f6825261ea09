import { PROMOTION } from '../lexicon/asking.ts';
import type { Detector } from '../types.ts';
import { findNagBlocks } from './nag-block.ts';

/** Appeals for donations, apps, events, shops and follows within and after the article. */
export const promotion: Detector = {
  name: 'promotion',
  find: (context) =>
    findNagBlocks(context, {
      kind: 'promotion',
      phrases: PROMOTION,
      target:
        /donat|support|contribut|give|spende|don\b|app|play\.google|itunes|tickets?|shop|store|event|facebook\.com|twitter\.com|x\.com|instagram|youtube|telegram|t\.me|whatsapp|news\.google|tiktok/i,
      reason: 'promotes something of the publisher’s own',
      formReason: 'promotes something of the publisher’s own, with a form',
    }),
};
