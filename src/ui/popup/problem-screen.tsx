import { t } from '../../platform/i18n.ts';
import { type Problem, type Remedy, remedyOf } from '../components/problem.ts';
import { Bar } from './bar.tsx';
import { CleaningBar } from './cleaning-bar.tsx';
import type { Cleaning } from './use-cleaning.ts';

interface Props {
  problem: Problem;
  cleaning: Cleaning | null;
  onRemedy: (remedy: Remedy) => void;
}

/** A state without an article: one sentence what is so, one what can be done, the button for it. */
export function ProblemScreen({ problem, cleaning, onRemedy }: Props) {
  const remedy = remedyOf(problem);
  const key = problem.replaceAll('-', '_');
  return (
    <>
      <Bar title="Pullquote" note={null}>
        {cleaning && <CleaningBar cleaning={cleaning} />}
      </Bar>
      <main class="state" data-problem={problem}>
        <div role="status">
          <span class="mark" aria-hidden="true">
            “
          </span>
          <h1>{t(`problem_${key}`)}</h1>
          <p>{t(`problem_${key}_help`)}</p>
          {remedy && (
            <button type="button" class="primary-button" onClick={() => onRemedy(remedy)}>
              {t(remedy)}
            </button>
          )}
        </div>
      </main>
    </>
  );
}
