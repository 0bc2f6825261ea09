import { listOf, plural, t } from '../../platform/i18n.ts';
import type { Removed } from '../../shared/article.ts';
import { countKinds } from './count-kinds.ts';
import { reasonText } from './reason-text.ts';

/** "8 removed — 2 subscribe, 6 teasers". */
export function LedgerSummary({ removed }: { removed: readonly Removed[] }) {
  if (removed.length === 0) return <span>{t('nothingRemoved')}</span>;
  const parts = countKinds(removed).map(([kind, count]) => plural(`clutter_${kind}`, count));
  return (
    <span class="ledger-summary">
      <b>{plural('removed', removed.length)}</b> — {listOf(parts)}
    </span>
  );
}

/** What was taken out: each entry with its kind, its reason and its first words. */
export function Ledger({ removed }: { removed: readonly Removed[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section class="ledger" id="ledger" aria-label={t('ledger')} tabIndex={0}>
      <ul class="plain-list">
        {removed.map(({ kind, reason, text }, index) => (
          <li key={index}>
            <b>{t(`kind_${kind}`)}</b>
            <span>
              <span class="words">{text || t('noText')}</span>
              <span class="reason">{reasonText(reason)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
