import { Readability } from '@mozilla/readability';

/** What Readability proposes as the article's body. */
export interface Candidate {
  content: Element;
  title: string | null;
  byline: string | null;
  excerpt: string | null;
}

/**
 * Runs Mozilla's Readability on a document, which it takes apart: pass a copy. Classes are kept as evidence for the steps that follow.
 * @returns null when it finds nothing, or cannot cope with the document
 */
export function runReadability(copy: Document): Candidate | null {
  const reader = new Readability<Element>(copy, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  });
  try {
    const result = reader.parse();
    if (!result?.content) return null;
    return {
      content: result.content,
      title: result.title || null,
      byline: result.byline || null,
      excerpt: result.excerpt || null,
    };
  } catch {
    return null;
  }
}
