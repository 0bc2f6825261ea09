/**
 * Turns a style sheet of a surface into one for a shadow root in a stranger's page: the root is the host, and `rem`, which would be the page's own, is the size that
 * the browser's user has set (`--rem`).
 */
export function forShadowRoot(css: string): string {
  return css
    .replace(/:root\b/g, ':host')
    .replace(/(?<![\w.-]|--)(-?(?:\d{1,9}(?:\.\d{1,9})?|\.\d{1,9}))rem\b/g, 'calc($1 * var(--rem))');
}
