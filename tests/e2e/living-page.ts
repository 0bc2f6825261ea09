/** A news domain that the tests borrow for pages of their own. */
export const NEWS_HOST = 'theweek.com';

const PARAGRAPHS = [
  'The ferry between Saltby and Lowmere did not sail on Monday, since the wind had taken the roof of the landing and laid it across the slipway in one piece.',
  'Runa Feld, who has steered the boat for nineteen years, said that she had never seen the water stand so high at the mill, and that nobody should try the ford.',
  'The council met in the evening and set aside the money for a new roof. Until it stands, the bus goes around by the bridge, which takes forty minutes longer.',
  'Two schools stayed closed on Tuesday. The others opened an hour late, and the children were told to walk in pairs along the inner side of the dyke road.',
];

/** A story with a letter box in it, a teaser list behind it, a dialog that its script brings up, and ways to change it. */
export const LIVING_PAGE = `<!doctype html><html lang="en"><head><title>Storm stops the ferry</title>
<meta property="og:type" content="article">
<style>
  body { font: 16px/1.5 serif; margin: 0 auto; max-width: 640px }
  .nag { position: fixed; inset: 20% 20% auto; background: #fff; border: 1px solid; padding: 20px; z-index: 9 }
  .veil { position: fixed; inset: 0; background: rgb(0 0 0 / .5); z-index: 8 }
  .locked { overflow: hidden }
</style></head><body>
<header><nav><a href="/">The Lock-Keeper</a></nav></header>
<main><article><h1>Storm stops the ferry</h1>
${PARAGRAPHS.slice(0, 2)
  .map((text) => `<p>${text}</p>`)
  .join('')}
<section class="letter-box"><h3>Sign up for our free newsletter</h3><form><input type="email" placeholder="Your email address"><button>Sign up</button></form></section>
${PARAGRAPHS.slice(2)
  .map((text) => `<p>${text}</p>`)
  .join('')}
<p class="space" style="height: 1500px">Elsewhere the river kept to its bed, as it has done in most of the years that anybody can remember.</p></article>
<section class="more-stories"><h2>Related stories</h2><ul>
<li><a href="/a">Ten soups for long and cold evenings</a></li><li><a href="/b">What the new chess rules mean for clubs</a></li><li><a href="/c">Old cinema finds a buyer at last</a></li></ul></section></main>
<div id="late"></div><footer>The Lock-Keeper</footer>
<script>
  let times = 0;
  function nag() {
    document.body.classList.add('locked');
    const both = document.createElement('div');
    both.innerHTML = '<div class="veil"></div><div class="nag" role="dialog" aria-modal="true"><h2>Subscribe to The Lock-Keeper today</h2><button>Subscribe now</button></div>';
    document.body.append(...both.children);
    times++;
  }
  function again() { for (const old of document.querySelectorAll('.nag, .veil')) old.remove(); nag(); }
  function later() { document.querySelector('#late').innerHTML = '<aside class="late-box"><h3>Sign up for our free newsletter</h3><form><input type="email"><button>Sign up</button></form></aside>'; }
  function go() { history.pushState({}, '', '/another'); document.querySelector('main').innerHTML = document.querySelector('main').innerHTML.replace('letter-box', 'letter-box second').replaceAll(/ data-pullquote-[a-z]+="[^"]*"/g, ''); }
</script></body></html>`;

/** Whether each selector finds something that is seen on the page. */
export const seen = (selectors: readonly string[]): string =>
  `[${selectors.map((selector) => `[...document.querySelectorAll('${selector}')].some((element) => element.checkVisibility({ visibilityProperty: true }))`).join(', ')}]`;
