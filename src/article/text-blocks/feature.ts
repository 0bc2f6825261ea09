import type { PageOfBlocks } from './page-of-blocks.ts';
import type { PlacedBlock } from './placed-block.ts';

/** A feature of a text block: its name, which the trained model knows it by, and its value. */
export type Feature = readonly [name: string, value: (block: PlacedBlock, index: number, page: PageOfBlocks) => number];

/** 1 for what is so, 0 for what is not. */
export const flag = (condition: boolean): number => (condition ? 1 : 0);
/** A part of a whole, 0 where there is none. */
export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
/** The value of what is not there. */
export const none = -1;

/** How often a text has what a regular expression finds, which has to be global. */
export const countOf = (regex: RegExp, text: string): number => text.match(regex)?.length ?? 0;
