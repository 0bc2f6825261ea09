import type { CleaningKind, ListName } from '../../shared/settings.ts';

/** One selector of a rule of the lists. */
export interface ListRule {
  list: ListName;
  kind: CleaningKind;
  /** Where it holds, with subdomains; everywhere when there are none. `paper.*` stands for a site in every country. */
  hosts: string[];
  notHosts: string[];
  selector: string;
  /** Its declarations. */
  style: string;
  /** Whether they hide what the selector finds; others give the page back its scrolling. */
  hides: boolean;
}

/** `host#@#selector`: a rule with this selector does not hold there. */
export interface ListException {
  hosts: string[];
  selector: string;
}

/** Why a rule is left out. */
export const REASONS = [
  'for ad blockers, or a tweak',
  'script or scriptlet',
  'HTML filtering',
  'for some paths or apps only',
  'procedural',
  'pseudo-element',
  'another style',
  'not CSS',
  'a paywall',
  'too greedy',
  'costly on every site',
  'excepted where it holds',
] as const;

export type Reason = (typeof REASONS)[number];

/** A rule that is left out. */
export class Dropped extends Error {
  constructor(readonly reason: Reason) {
    super(reason);
  }
}
