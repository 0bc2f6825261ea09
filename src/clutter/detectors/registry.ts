import type { Detector } from '../types.ts';
import { ad } from './ad.ts';
import { author } from './author.ts';
import { consent } from './consent.ts';
import { inlineTeaser } from './inline-teaser.ts';
import { overlay } from './overlay.ts';
import { pageLine } from './page-line.ts';
import { pointedList } from './pointed-list.ts';
import { promotion } from './promotion.ts';
import { share } from './share.ts';
import { subscribe } from './subscribe.ts';
import { tags } from './tags.ts';
import { teasers } from './teasers.ts';

/** All detectors in their order: an element belongs to the first that finds it. */
export const detectors: readonly Detector[] = [
  consent,
  overlay,
  subscribe,
  promotion,
  teasers,
  inlineTeaser,
  pointedList,
  author,
  share,
  tags,
  ad,
  pageLine,
];
