import { t } from '../../platform/i18n.ts';

/** What is coming, in grey, while the quotes and actors are looked for. */
export function RailSkeleton() {
  return (
    <div aria-busy="true">
      <p class="label late" role="status">
        {t('findingQuotes')}
      </p>
      <div class="skeleton late" aria-hidden="true" style={{ marginTop: '16px' }}>
        {Array.from({ length: 12 }, (_, line) => (
          <i key={line} />
        ))}
      </div>
    </div>
  );
}
