import { useCallback, useEffect, useState } from 'preact/hooks';
import { isPrivateWindow } from '../../platform/private-window.ts';
import type { Analysis } from '../../shared/analysis.ts';
import type { Article } from '../../shared/article.ts';
import { askAnalysis } from '../components/ask-analysis.ts';
import { clearMarks } from '../components/highlights.ts';

/**
 * Who said what in an article, asked of the background. All marks go when the view does.
 * @returns the analysis, null while it is looked for, and a function that asks again
 */
export function useAnalysis(article: Article): [Analysis | 'failed' | null, () => void] {
  const [analysis, setAnalysis] = useState<Analysis | 'failed' | null>(null);
  const look = useCallback(() => {
    setAnalysis(null);
    askAnalysis(article, isPrivateWindow()).then(setAnalysis, () => setAnalysis('failed'));
  }, [article]);
  useEffect(look, [look]);
  useEffect(() => clearMarks, []);
  return [analysis, look];
}
