import { strToU8, zipSync } from 'fflate';
import { wellFormed } from '../shared/text.ts';
import { STYLE } from './html.ts';
import { standaloneDocument, type Taken } from './standalone.ts';

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="content.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>`;
/** Zip knows no earlier time; the same article gives the same bytes. */
const TIME = '1980-01-01T00:00:00';

/**
 * An article as an EPUB 3 book of one chapter, text only.
 * @param modified when it was made
 * @see https://www.w3.org/TR/epub-33/
 */
export function toEpub(taken: Taken, modified: Date): Uint8Array<ArrayBuffer> {
  const document = standaloneDocument(taken);
  const style = document.createElement('link');
  style.setAttribute('rel', 'stylesheet');
  style.setAttribute('href', 'style.css');
  document.head.append(style);
  const title = taken.article.title ?? taken.url ?? '–';
  document.title = title;
  const chapter = serialise(document, taken.body.ownerDocument?.defaultView ?? null);
  const hasFormula = document.querySelector('math') !== null;
  const file = (text: string) => strToU8(wellFormed(text));
  const zipped = zipSync(
    {
      // first, and not compressed, so that the type can be told from the bytes
      mimetype: [strToU8('application/epub+zip'), { level: 0 }],
      'META-INF/container.xml': file(CONTAINER),
      'content.opf': file(packageDocument(taken, title, modified, hasFormula)),
      'nav.xhtml': file(navigation(title, taken.article.lang)),
      'chapter.xhtml': file(chapter),
      'style.css': file(STYLE),
    },
    { mtime: TIME },
  );
  return zipped as Uint8Array<ArrayBuffer>;
}

function serialise(document: Document, window: (Window & typeof globalThis) | null): string {
  if (!window?.XMLSerializer) throw new Error('This environment cannot write XML.');
  const xml = new window.XMLSerializer().serializeToString(document.documentElement);
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${withoutControls(xml)}`;
}

function packageDocument({ article, url }: Taken, title: string, modified: Date, hasFormula: boolean): string {
  const { byline, siteName, published, lang } = article;
  const day = published?.slice(0, 10);
  const about = [
    `<dc:identifier id="id">${escapeXml(url ?? `urn:title:${title}`)}</dc:identifier>`,
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:language>${escapeXml(lang ?? 'und')}</dc:language>`,
    ...byline.map((name) => `<dc:creator>${escapeXml(name)}</dc:creator>`),
    ...(siteName ? [`<dc:publisher>${escapeXml(siteName)}</dc:publisher>`] : []),
    ...(day && /^\d{4}-\d\d-\d\d$/.test(day) ? [`<dc:date>${day}</dc:date>`] : []),
    ...(url ? [`<dc:source>${escapeXml(url)}</dc:source>`] : []),
    `<meta property="dcterms:modified">${modified.toISOString().slice(0, 19)}Z</meta>`,
  ];
  const properties = hasFormula ? ' properties="mathml"' : '';
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${about.join('\n')}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="chapter" href="chapter.xhtml" media-type="application/xhtml+xml"${properties}/>
<item id="style" href="style.css" media-type="text/css"/>
</manifest>
<spine><itemref idref="chapter"/></spine>
</package>`;
}

function navigation(title: string, lang: string | null): string {
  const language = lang ? ` lang="${escapeXml(lang)}" xml:lang="${escapeXml(lang)}"` : '';
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"${language}>
<head><title>${escapeXml(title)}</title></head>
<body><nav epub:type="toc"><ol><li><a href="chapter.xhtml">${escapeXml(title)}</a></li></ol></nav></body>
</html>`;
}

function escapeXml(text: string): string {
  return withoutControls(text).replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** XML has no way to write most control characters. */
function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
