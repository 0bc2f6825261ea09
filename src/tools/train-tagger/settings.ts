import type { Learning } from './learn.ts';

/** Found on two of the corpora, held out; the model that ships is learned from all. */
export const SETTINGS: Learning = { bits: 16, epochs: 4, rate: 0.03, decay: 0.95, hidden: 0.1, seed: 1 };
