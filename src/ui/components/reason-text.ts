import { t } from '../../platform/i18n.ts';

/** The messages for the reasons that detectors give in English, which is what the command line prints. */
const MESSAGES: Readonly<Record<string, string>> = {
  'asks to subscribe': 'reason_subscribe',
  'asks to subscribe, with a form for an address': 'reason_subscribe_form',
  'invites to subscribe, beside the article': 'reason_subscribe_beside',
  'promotes something of the publisher’s own': 'reason_promotion',
  'promotes something of the publisher’s own, with a form': 'reason_promotion_form',
  'leads to another story, in a list behind the article': 'reason_teaser_list',
  'leads to another story, between the paragraphs': 'reason_teaser_between',
  'a list of other stories': 'reason_teaser_rail',
  'buttons that share the page': 'reason_share',
  'buttons that share or follow': 'reason_share_follow',
  'tells about the author': 'reason_author',
  'a label or message of the page': 'reason_line',
  'a note of the publisher about itself': 'reason_note',
  'a place for an advertisement': 'reason_ad',
  'asks for consent to cookies': 'reason_consent',
  'lies over the page': 'reason_overlay',
  'lies over the page and asks for something': 'reason_overlay_asks',
  'a player that stays when the page is scrolled': 'reason_video',
  'a list of topics': 'reason_topics',
};
const UNDER = /^leads to another story, under “(.*)”$/s;

/** The key of the message for a detector's reason, and what is put into it; null for a reason that there is no message for. */
export function reasonMessage(reason: string): [key: string, ...values: string[]] | null {
  const [, label] = UNDER.exec(reason) ?? [];
  if (label !== undefined) return ['reason_teaser_under', label];
  const key = MESSAGES[reason];
  return key === undefined ? null : [key];
}

/** A detector's reason in the reader's language. */
export function reasonText(reason: string): string {
  const message = reasonMessage(reason);
  return message ? t(...message) : reason;
}
