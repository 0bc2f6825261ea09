/**
 * What the parts of a page are called in its markup: words of `class`, `id`, `itemprop`, `role` and the like, by what they say. Whole words only.
 */
const WORDS = {
  body: 'body content story article post entry text paragraph main prose richtext rich copy fulltext narrative articlebody',
  component: 'component module block widget slot inner container wrapper section item unit',
  comments: 'comment comments commentlist respond reply replies disqus discussion thread responses reader',
  related:
    'related recommended recommendation recommendations recirc recirculation recirculate more next prev previous readmore readnext also trending popular latest mostread most teaser teasers card cards promo promos outbrain taboola similar suggested feed grid carousel seealso explore river',
  share:
    'share sharing shares social socials follow print facebook twitter linkedin whatsapp pinterest sharebar addtoany sharedaddy tools toolbar actions',
  author:
    'author authors byline bylines bio biography contributor contributors writer avatar vcard about profile credits',
  meta: 'meta metadata date dateline time timestamp published updated posted publish datetime category categories kicker eyebrow info',
  tags: 'tag tags topics topic keywords labels breadcrumb breadcrumbs crumbs categories filed',
  caption:
    'caption captions credit figcaption attribution copyright gallery slideshow photo image lightbox media figure',
  subscribe:
    'subscribe subscription newsletter newsletters signup optin mailing mailchimp email form paywall piano register login regwall donate donation membership member upsell support appeal contribute',
  promotion:
    'cta promo promotion banner callout product products shop buy price affiliate deal offer app campaign sponsor sponsored commercial marketing',
  ad: 'ad ads advert advertisement advertising adsbygoogle dfp gpt sponsored mpu leaderboard adslot',
  navigation:
    'nav navigation navbar menu submenu header masthead topbar skip search pagination pager paging toc contents',
  footer: 'footer foot copyright legal disclaimer bottom colophon policy cookie cookies consent gdpr privacy',
  aside: 'aside sidebar side rail right secondary complementary column tertiary',
  summary:
    'summary standfirst dek deck subtitle subheadline subhead subheading excerpt lede lead intro description abstract strapline tagline',
  headline: 'headline title heading hed headlines entrytitle',
  aid: 'pullquote quote blockquote infobox factbox sidebar inset note highlight keypoints takeaways takeaway faq box',
  hidden:
    'hidden hide invisible sr visually screen only offscreen collapse modal popup overlay tooltip dropdown accordion',
  player: 'audio video player podcast listen transcript playlist youtube jwplayer brightcove',
} as const;

export type NameGroup = keyof typeof WORDS;

export const NAME_GROUPS = Object.keys(WORDS) as readonly NameGroup[];

const GROUPS_OF = new Map<string, number>();
for (const [index, group] of NAME_GROUPS.entries()) {
  for (const word of WORDS[group].split(' ')) GROUPS_OF.set(word, (GROUPS_OF.get(word) ?? 0) | (1 << index));
}

const NAMING = ['class', 'id', 'itemprop', 'role', 'data-component', 'data-testid', 'data-module', 'aria-label'];

/** What an element is called, as a set of bits: bit i for `NAME_GROUPS[i]`. */
export function nameGroups(element: Element): number {
  let bits = 0;
  for (const attribute of NAMING) {
    const value = element.getAttribute(attribute);
    if (!value) continue;
    for (const word of wordsOf(value.slice(0, 300))) bits |= GROUPS_OF.get(word) ?? 0;
  }
  return bits;
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}
