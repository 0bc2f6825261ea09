/** A package of others that is shipped inside. */
export interface ShippedPart {
  name: string;
  version: string;
  /** SPDX */
  licence: string;
  homepage: string | null;
}
