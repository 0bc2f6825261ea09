import { t } from '../../platform/i18n.ts';
import type { PageAnswer } from '../../shared/page-answer.ts';
import { type Problem, remedyOf } from '../components/problem.ts';

interface Props {
  answer: PageAnswer;
  /** Reads the page as it is. */
  onRead: () => void;
  onClose: () => void;
}

/** Why there is nothing to read: one sentence what is so, one what can be done, the button for it. */
export function NoArticle({ answer, onRead, onClose }: Props) {
  const problem = problemOf(answer);
  const remedy = remedyOf(problem);
  const key = problem.replaceAll('-', '_');
  return (
    <section class="no-article" role="alert" data-problem={problem}>
      <span class="mark" aria-hidden="true">
        “
      </span>
      <h1>{t(`problem_${key}`)}</h1>
      <p>{t(`problem_${key}_help`)}</p>
      <p class="actions">
        {remedy && (
          <button type="button" class="primary-button" onClick={onRead}>
            {t(remedy)}
          </button>
        )}
        <button type="button" class="quiet-button close" onClick={onClose}>
          {t('closeReader')}
        </button>
      </p>
    </section>
  );
}

function problemOf(answer: PageAnswer): Problem {
  if (answer.status === 'pdf') return 'pdf';
  if (answer.status === 'loading') return 'stillLoading';
  return `noArticle_${(answer.status === 'read' && answer.reading.reason) || 'failed'}`;
}
