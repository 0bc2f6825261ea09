import type { LeadImage } from '../../shared/article.ts';
import { safeImageUrl } from '../safe-url.ts';
import { decodeEntities } from './entities.ts';
import { isNode, type JsonLdNode } from './json-ld.ts';
import { firstTag, type MetaTags } from './meta-tags.ts';

/** The picture that the page gives for its story, or null; never the outlet's logo. Its description is that of the tag, else of the same picture on the page. */
export function readLeadImage(
  document: Document,
  article: JsonLdNode | null,
  tags: MetaTags,
  base: string,
): LeadImage | null {
  const node = firstImage(article?.image);
  const logo = isNode(article?.publisher) ? firstImage(article.publisher.logo)?.url : null;
  const open = firstTag(tags, ['og:image:secure_url', 'og:image', 'og:image:url']);
  const candidates: LeadImage[] = [
    {
      url: open ?? '',
      alt: firstTag(tags, ['og:image:alt', 'twitter:image:alt']),
      width: pixels(firstTag(tags, ['og:image:width'])),
      height: pixels(firstTag(tags, ['og:image:height'])),
    },
    node ?? NOTHING,
    { ...NOTHING, url: firstTag(tags, ['twitter:image', 'twitter:image:src', 'parsely-image-url']) ?? '' },
  ];
  const known = candidates.flatMap(({ url, ...rest }) => {
    const address = url ? safeImageUrl(url, base) : null;
    return address && !(logo && address === safeImageUrl(logo, base)) ? [{ url: address, ...rest }] : [];
  });
  const [first] = known;
  if (!first) return null;
  // what one source leaves out of the same picture another may have
  const same = known.filter(({ url }) => url === first.url);
  const alt = same.find((image) => image.alt)?.alt;
  const sized = same.find((image) => image.width !== null && image.height !== null) ?? first;
  return {
    url: first.url,
    alt: (alt && described(alt)) || altOf(document, first.url, base),
    width: sized.width,
    height: sized.height,
  };
}

const NOTHING: LeadImage = { url: '', alt: null, width: null, height: null };

function firstImage(value: unknown): LeadImage | null {
  if (typeof value === 'string') return { ...NOTHING, url: value };
  if (Array.isArray(value)) return value.map(firstImage).find((image) => image !== null) ?? null;
  if (!isNode(value)) return null;
  const url = [value.url, value.contentUrl, value['@id']].find((entry) => typeof entry === 'string' && entry !== '');
  if (typeof url !== 'string') return null;
  const alt = typeof value.caption === 'string' && value.caption.trim() ? value.caption : null;
  return { url, alt, width: pixels(value.width), height: pixels(value.height) };
}

/** A description as plain text; null if there is no word in it. */
function described(alt: string): string | null {
  const text = decodeEntities(decodeEntities(alt).replace(/<[^>]{0,1000}>/g, ' '));
  return /\p{L}/u.test(text) ? text : null;
}

/** The description of the same picture on the page: the same file, whatever size it is asked for in. */
function altOf(document: Document, address: string, base: string): string | null {
  const file = fileOf(address);
  for (const picture of document.querySelectorAll('img[alt]')) {
    const alt = described(picture.getAttribute('alt') ?? '');
    const sources = [picture.getAttribute('src'), picture.getAttribute('data-src')];
    if (alt && sources.some((source) => source && fileOf(safeImageUrl(source, base) ?? '') === file)) return alt;
  }
  return null;
}

function fileOf(address: string): string {
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  return path.slice(path.lastIndexOf('/') + 1).replace(/-\d+x\d+(?=\.\w+$)/, '');
}

function pixels(value: unknown): number | null {
  const number = Number.parseInt(String(isNode(value) ? value.value : (value ?? '')), 10);
  return number > 0 && number < 100_000 ? number : null;
}
