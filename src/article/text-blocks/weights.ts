import type { TextBlockModel } from './model.ts';

export const MODEL: TextBlockModel = { features: [], cuts: [], base: 0, depth: 3, step: 1, trees: '' };
