import type { Crf } from './crf.ts';
import { unpackModel } from './model.ts';
import { PACKED } from './weights.ts';

let shipped: Crf<Int8Array> | null = null;

/** The model that ships with Pullquote; unpacked when it is first asked for, and kept. */
export function shippedModel(): Crf<Int8Array> {
  shipped ??= unpackModel(PACKED);
  return shipped;
}
