import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Analysis } from '../../shared/analysis.ts';
import type { Article } from '../../shared/article.ts';
import { askAnalysis } from './ask-analysis.ts';

/** Null while it is looked for. */
export type FoundAnalysis = Analysis | 'failed' | null;

/**
 * Who said what in an article, asked of the background.
 * @returns the analysis, and a function that asks again
 */
export function useAnalysis(article: Article, isPrivate: boolean): [FoundAnalysis, () => void] {
  const [analysis, setAnalysis] = useState<FoundAnalysis>(null);
  const look = useCallback(() => {
    setAnalysis(null);
    askAnalysis(article, isPrivate).then(setAnalysis, () => setAnalysis('failed'));
  }, [article, isPrivate]);
  useEffect(look, [look]);
  return [analysis, look];
}
