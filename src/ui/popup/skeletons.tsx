import { t } from '../../platform/i18n.ts';
import { Bar } from './bar.tsx';

const lines = (count: number) => Array.from({ length: count }, (_, index) => index);

/** What is coming, in grey, while the page is read. */
export function ReadingSkeleton() {
  return (
    <>
      <Bar title="Pullquote" note={null} />
      <main aria-busy="true">
        <p class="visually-hidden" role="status">
          {t('readingPage')}
        </p>
        <div class="skeleton late" aria-hidden="true">
          <i class="headline" />
          {lines(11).map((line) => (
            <i key={line} />
          ))}
        </div>
      </main>
      <aside aria-hidden="true" />
    </>
  );
}

/** The same for the rail, while the quotes and actors are looked for. */
export function RailSkeleton() {
  return (
    <div aria-busy="true">
      <p class="label late" role="status">
        {t('findingQuotes')}
      </p>
      <div class="skeleton late" aria-hidden="true" style={{ marginTop: '16px' }}>
        {lines(12).map((line) => (
          <i key={line} />
        ))}
      </div>
    </div>
  );
}
