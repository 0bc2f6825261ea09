const HTML = 'text/html; charset=utf-8';

const sentence = (start: string) =>
  `${start} before the tide turned, and the harbour master told the crowd on the quay that the gates would stay shut until the morning. `;

const STORY = `<article><h1>Storm gates hold at Aldersund</h1>
  <p>${sentence('The gates were closed').repeat(2)}“We have waited forty years for this night,” said Anna Berg, a pilot.</p>
  <p>${sentence('Nobody was hurt').repeat(3)}</p>
  <figure><img id="gates" src="/picture.png" alt="The storm gates at dusk" width="640" height="360"><figcaption>The gates at dusk.</figcaption></figure>
  <p>${sentence('Traders went home').repeat(3)}</p></article>`;

/** A page with a form, a video, and a list of what its own scripts have heard of keys. */
const LIVELY = `<title>Storm gates hold</title>
  <style>main { max-width: 40em } .tall { height: 3000px }</style>
  <main>${STORY}<form><input id="field" name="field"><textarea id="area"></textarea><select id="choice"><option>one<option>two</select></form></main>
  <div class="tall"></div><footer>Tide tables</footer>
  <script>
    window.heard = [];
    for (const name of ['keydown', 'keypress', 'keyup']) {
      document.addEventListener(name, (event) => heard.push('document ' + event.key), true);
      document.addEventListener(name, (event) => heard.push('document ' + event.key));
      document.documentElement.addEventListener(name, (event) => heard.push('root ' + event.key));
      document.body.addEventListener(name, (event) => heard.push('body ' + event.key));
    }
  </script>`;

/** A story with a film that plays, drawn by the page itself. */
const FILM = `<title>Storm gates hold</title><main>${STORY}<video id="film" muted width="320" height="180"></video></main>
  <script>
    const picture = Object.assign(document.createElement('canvas'), { width: 32, height: 18 });
    const pen = picture.getContext('2d');
    let shade = 0;
    setInterval(() => { pen.fillStyle = 'rgb(' + (shade = (shade + 9) % 255) + ', 90, 60)'; pen.fillRect(0, 0, 32, 18); }, 40);
    film.srcObject = picture.captureStream(25);
    film.play();
    for (const name of ['pause', 'emptied', 'ended', 'seeking']) film.addEventListener(name, () => (window.stopped = name));
  </script>`;

/** Style sheets that undo those of others. */
const HOSTILE = `<title>Storm gates hold</title>
  <style>
    * { all: revert !important; }
    html { font-size: 5px !important; }
    :root > * { display: block !important; opacity: 0.2 !important; position: static !important; transform: rotate(3deg) !important; direction: rtl !important; }
    dialog { display: none !important; } button { display: none !important; }
    html > :last-child { color: lime !important; font: 40px fantasy !important; visibility: hidden !important; zoom: 3 !important; }
  </style>${STORY}`;

const STRICT = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'none'",
  "img-src 'none'",
  "font-src 'none'",
  "connect-src 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  'sandbox allow-scripts allow-same-origin',
].join('; ');

/** One of three pages of a story. */
const partOf = (number: number) => `<title>The long flood</title><article><h1>The long flood</h1>
  <p>${sentence(`On page ${number} the gates were closed`).repeat(2)}“Page ${number} is where I came in,” said Anna Berg, a pilot.</p>
  <p>${sentence('Nobody was hurt').repeat(3)}</p><p>${sentence('Traders went home').repeat(3)}</p></article>
  <div class="pagination">${[1, 2, 3].map((page) => (page === number ? `<span>${page}</span>` : `<a href="/flood${page === 1 ? '' : `?page=${page}`}">${page}</a>`)).join(' ')}</div>`;

/** Pages that make it hard for something that lies over them. */
export const READER_PAGES = {
  '/lively': { type: HTML, body: LIVELY },
  '/film': { type: HTML, body: FILM },
  '/hostile': { type: HTML, body: HOSTILE },
  '/strict': {
    type: HTML,
    body: `<title>Storm gates hold</title>${STORY}`,
    headers: { 'content-security-policy': STRICT },
  },
  '/flood': { type: HTML, body: partOf(1) },
  '/flood?page=2': { type: HTML, body: partOf(2) },
  '/flood?page=3': { type: HTML, body: partOf(3) },
  '/elsewhere': { type: HTML, body: '<title>Elsewhere</title><p>Elsewhere.' },
};
