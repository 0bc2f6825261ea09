/** What is known of players, frames and posts that pages embed. Addresses are formats of the embedding services, not pages that are judged. */

/** Words of an address's host or path by which a frame holds something to watch, hear or look at. */
export const PLAYER_WORDS =
  /(?:^|[^a-z])(?:embed|embeds|embedded|player|video|videos|watch|podcast|podcasts|episode|episodes|audio|tweet|maps?)(?:[^a-z]|$)/i;

/** Words of an address or a title by which a frame is no part of an article. */
export const CLUTTER_WORDS =
  /(?:^|[^a-z])(?:ads?|adserver|adservice|advert|advertisement|advertising|banner|captcha|recaptcha|comments?|consent|contact|cookies?|donate|form|forms|gravity|jfe|like|likes|login|newsletters?|odds|pixel|poll|polls|quiz|safeframe|share|sign-?up|subscribe|subscriptions?|survey|sync|tracking|widgets?)(?:[^a-z]|$)/i;

/** Titles of frames that say what they are and not what they hold, in lower case. */
export const EMPTY_TITLES: ReadonlySet<string> = new Set([
  'audio player',
  'embed',
  'embedded content',
  'embedded iframe',
  'embedded video',
  'iframe',
  'media player',
  'player',
  'tweet',
  'twitter tweet',
  'video',
  'video player',
  'vimeo player',
  'vimeo video player',
  'videopress video player',
  'x post',
  'youtube player',
  'youtube video',
  'youtube video player',
]);

/** Lines of a post's markup that are the service's own and not its author's. */
export const POST_FURNITURE =
  /^(?:view (?:this |the )?(?:full )?(?:post|profile|thread|tweet)?\s*on \S+|watch on \S+|see (?:new )?posts?|♬.*|post by @\S+)$/i;

/** Class tokens that the embed codes of posts carry. */
export const POST_CLASS =
  /(?:^|\s)(?:[a-z]+-(?:tweet|embed|embed-bq|embed-pub)|fb-post|fb-video|instagram-media|reddit-card|text-post-media|twitter-video)(?:\s|$)/i;

/** Attributes of such elements that hold the address of the post. */
export const POST_ADDRESSES: readonly string[] = [
  'cite',
  'data-instgrm-permalink',
  'data-text-post-permalink',
  'data-embed-url',
  'data-href',
];

/** Addresses of players and where the same thing is shown as a page. `$1`, `$2` are the groups; `?name` is a query parameter, decoded. */
export const WATCH_ADDRESSES: readonly (readonly [RegExp, string])[] = [
  [/^(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/(?!videoseries)([\w-]{6,})/, 'https://www.youtube.com/watch?v=$1'],
  [/^player\.vimeo\.com\/video\/(\d+)/, 'https://vimeo.com/$1'],
  [/^(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)/, 'https://www.dailymotion.com/video/$1'],
  [/^open\.spotify\.com\/embed(?:-podcast)?\/(\w+)\/(\w+)/, 'https://open.spotify.com/$1/$2'],
  [/^embed\.podcasts\.apple\.com\/([\w\-/]+)/, 'https://podcasts.apple.com/$1'],
  [/^embed\.ted\.com\/([\w\-/]+)/, 'https://www.ted.com/$1'],
  [/^archive\.org\/embed\/([^/?#]+)/, 'https://archive.org/details/$1'],
  [/^platform\.twitter\.com\/embed\/Tweet\.html/i, 'https://x.com/i/status/?id'],
  [/^embed\.bsky\.app\/embed\/([^/]+)\/app\.bsky\.feed\.post\/(\w+)/, 'https://bsky.app/profile/$1/post/$2'],
  [/^(www\.instagram\.com\/(?:p|reel|tv)\/[\w-]+\/)embed\b/, 'https://$1'],
  [/^(?:www\.)?facebook\.com\/plugins\/(?:post|video)\.php/, '?href'],
  [/^w\.soundcloud\.com\/player\//, '?url'],
  [/^([\w.-]+\/@[\w.@-]+\/\d+)\/embed$/, 'https://$1'],
];

/** Elements of AMP and other custom elements that stand for a player: the attribute that names what they hold, and where it is shown. */
export const PLAYER_ELEMENTS: ReadonlyMap<string, readonly [attribute: string, address: string]> = new Map([
  ['amp-dailymotion', ['data-videoid', 'https://www.dailymotion.com/video/$1']],
  ['amp-facebook', ['data-href', '$1']],
  ['amp-instagram', ['data-shortcode', 'https://www.instagram.com/p/$1/']],
  ['amp-soundcloud', ['data-trackid', 'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/$1']],
  ['amp-tiktok', ['data-src', '$1']],
  ['amp-twitter', ['data-tweetid', 'https://x.com/i/status/$1']],
  ['amp-vimeo', ['data-videoid', 'https://vimeo.com/$1']],
  ['amp-youtube', ['data-videoid', 'https://www.youtube.com/watch?v=$1']],
  ['lite-vimeo', ['videoid', 'https://vimeo.com/$1']],
  ['lite-youtube', ['videoid', 'https://www.youtube.com/watch?v=$1']],
]);
