import { useState } from 'preact/hooks';
import { toMarkdown } from '../../export/markdown.ts';
import { sanitise } from '../../export/sanitise.ts';
import { t } from '../../platform/i18n.ts';
import type { Analysis } from '../../shared/analysis.ts';
import type { Article } from '../../shared/article.ts';

interface Props {
  article: Article;
  url: string;
  analysis: Analysis | null;
}

/** Copies the article as Markdown, with its quotes and actors where they are known. */
export function CopyButton({ article, url, analysis }: Props) {
  const [label, setLabel] = useState('copyMarkdown');
  const copy = async () => {
    const body = document.createElement('div');
    body.append(sanitise(article.html, window));
    try {
      await navigator.clipboard.writeText(toMarkdown(article, url, body, analysis));
      setLabel('copied');
    } catch {
      setLabel('copyFailed');
    }
  };
  return (
    <button type="button" class="quiet-button" onClick={copy} aria-live="polite">
      {t(label)}
    </button>
  );
}
