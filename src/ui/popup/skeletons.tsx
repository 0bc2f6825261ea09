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
