import { standaloneDocument, type Taken } from './standalone.ts';

/** One column of readable text, light or dark as the reader's system is. */
export const STYLE = `:root { color-scheme: light dark; }
body { font: 1.15em/1.6 Charter, "Bitstream Charter", Georgia, serif; max-width: 34em; margin: 2em auto; padding: 0 1em; }
h1, h2, h3, h4 { line-height: 1.2; }
.origin, figcaption, .speaker { font-size: .85em; opacity: .75; }
blockquote { margin-inline: 1em 0; padding-inline-start: 1em; border-inline-start: 2px solid; }
pre { overflow-x: auto; white-space: pre-wrap; }
table { border-collapse: collapse; }
td, th { border: 1px solid; padding: .3em .5em; text-align: start; }
`;

/** An article as one HTML file that needs nothing else and loads nothing, not even where it is opened by mistake on a site. */
export function toHtml(taken: Taken): string {
  const document = standaloneDocument(taken);
  const head = document.head;
  const prepend = (tag: string, attributes: Record<string, string>, text = '') => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    head.prepend(element);
  };
  prepend('style', {}, STYLE);
  prepend('meta', { name: 'viewport', content: 'width=device-width' });
  prepend('meta', {
    'http-equiv': 'Content-Security-Policy',
    content: "default-src 'none'; style-src 'unsafe-inline'",
  });
  prepend('meta', { charset: 'utf-8' });
  return `<!doctype html>\n${document.documentElement.outerHTML}\n`;
}
