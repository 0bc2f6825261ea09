import { payloadsOf, SCRIPT } from './payload.ts';

/** Elements with the attributes that they need for one of their handlers to be called without anybody's doing. */
const SELF_STARTING: readonly [string, string][] = [
  ['img src=x', 'onerror'],
  ['img src=x:x srcset=", ,"', 'onerror'],
  ['image src=x', 'onerror'],
  ['svg', 'onload'],
  ['svg width=1', 'onload'],
  ['body', 'onload'],
  ['body', 'onpageshow'],
  ['iframe src="about:blank"', 'onload'],
  ['iframe srcdoc="x"', 'onload'],
  ['object data=x:x', 'onerror'],
  ['embed src=x:x', 'onload'],
  ['video src=x:x', 'onerror'],
  ['video', 'onloadstart'],
  ['audio src=x:x', 'onerror'],
  ['input autofocus', 'onfocus'],
  ['textarea autofocus', 'onfocus'],
  ['select autofocus', 'onfocus'],
  ['button autofocus', 'onfocus'],
  ['a href=# autofocus tabindex=1', 'onfocus'],
  ['p contenteditable autofocus', 'onfocusin'],
  ['details open', 'ontoggle'],
  ['marquee', 'onstart'],
  ['link rel=stylesheet href=x:x', 'onerror'],
  ['style', 'onload'],
  ['script src=x:x', 'onerror'],
  ['track src=x', 'onerror'],
  ['x-card tabindex=1 autofocus', 'onfocus'],
  ['frameset', 'onload'],
  ['math tabindex=1 autofocus', 'onfocus'],
  ['p style="animation:spin 1s"', 'onanimationstart'],
  ['p style="transition:all 1s"', 'ontransitionend'],
  ['dialog open', 'onbeforetoggle'],
];

/** How the handler is written: what a pattern for attributes overlooks. */
const SPELLINGS: readonly ((tag: string, handler: string) => string)[] = [
  (tag, handler) => `<${tag} ${handler}="${SCRIPT}">text`,
  (tag, handler) => `<${tag}/${handler.toUpperCase()}=${SCRIPT} x>text`,
  (tag, handler) => `<${tag}\n\f${handler}\t=\n'${SCRIPT}'>text</p>`,
  (tag, handler) => `<${tag} title="a>b" "x"='" ${handler}=${SCRIPT} y>text`,
  (tag, handler) => `<${tag} ${handler}=&#99;anary&lpar;NUMBER&rpar;>text`,
];

/** Addresses that run a script where they are followed or loaded. */
const SCRIPT_ADDRESSES: readonly string[] = [
  `javascript:${SCRIPT}`,
  `JaVaScRiPt:${SCRIPT}`,
  ` javascript:${SCRIPT}`,
  `\u0001javascript:${SCRIPT}`,
  `java\tscript:${SCRIPT}`,
  `java&#10;script:${SCRIPT}`,
  `&#x6A;avascript&colon;${SCRIPT}`,
  `javascript&NewLine;:${SCRIPT}`,
  `javascript://%0a${SCRIPT}`,
  `view-source:javascript:${SCRIPT}`,
  `data:text/html,<script>parent.${SCRIPT}</script>`,
  `data:text/html;base64,PHNjcmlwdD5wYXJlbnQuY2FuYXJ5KDApPC9zY3JpcHQ+`,
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${SCRIPT}'/>`,
  `vbscript:${SCRIPT}`,
  `feed:javascript:${SCRIPT}`,
  `blob:https://canary.example/NUMBER`,
  `filesystem:https://canary.example/NUMBER`,
];

/** Where an address stands. */
const CARRIERS: readonly ((address: string) => string)[] = [
  (address) => `<a href="${address}">a link that is read in the paragraph</a>`,
  (address) => `<img src="${address}" alt="A heron" width="800" height="500">`,
  (address) => `<img data-src="${address}" srcset="${address} 2x" alt="A heron">`,
  (address) => `<iframe src="${address}" width="560" height="315" title="Video player of the pond"></iframe>`,
  (address) => `<svg><a xlink:href="${address}"><text y=9>drawn</text></a></svg>`,
  (address) => `<math href="${address}"><mi xlink:href="${address}">x</mi></math>`,
  (address) => `<form action="${address}"><button formaction="${address}">Send</button></form>`,
  (address) => `<blockquote class="twitter-tweet" cite="${address}">Said <a href="${address}">March 3</a></blockquote>`,
  (address) => `<video poster="${address}" src="${address}" title="The heron"></video>`,
];

/** Scripts that are run as soon as they are read, or once somebody follows an address. */
export const SCRIPTS = [
  ...payloadsOf(
    'handler',
    'block',
    SELF_STARTING.flatMap(([tag, handler]) => SPELLINGS.map((spell) => spell(tag, handler))),
  ),
  ...payloadsOf(
    'address',
    'inline',
    CARRIERS.flatMap((carry) => SCRIPT_ADDRESSES.map((address) => carry(address))),
  ),
];
