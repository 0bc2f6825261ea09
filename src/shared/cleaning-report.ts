import type { CleaningKind } from './settings.ts';

/** Why something was not hidden though a rule or a detector would have. */
export type KeptBecause = 'article' | 'quotation' | 'form' | 'paywall' | 'own-rule' | 'truce';

/** One thing on a live page that was hidden, or spared. */
export interface CleaningEntry {
  /** Names the entry on its page. */
  id: number;
  kind: CleaningKind;
  /** Who found it. */
  by: 'detector' | 'list' | 'own-rule';
  /** The detector's reason; null where a list or the reader says nothing of it. */
  reason: string | null;
  /** Its first words. */
  text: string;
  state: 'hidden' | 'restored' | 'kept';
  keptBecause: KeptBecause | null;
}

/** What cleaning did on a page. */
export interface CleaningReport {
  host: string;
  /** In document order. */
  entries: CleaningEntry[];
  /** True while everything is shown again. */
  shown: boolean;
}
