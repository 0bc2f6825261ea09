import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { cleanTree } from '../../src/article/clean-tree.ts';
import { parsePage } from '../../src/cli/parse-page.ts';
import { sanitiseToHtml } from '../../src/export/sanitise.ts';

const { window } = new JSDOM('');
const BASE = 'https://fern.example/story';

/** One of everything that an article may hold. */
const RICH = `
  <h2 id="a">Birds</h2>
  <p>One <a href="/x?a=1&amp;b=2" class="l">heron</a> <span lang="fr">héron</span> <bdo dir="rtl">abc</bdo> &lt;b&gt; &amp; "quoted"<br>H<sub>2</sub>O</p>
  <ol start="3"><li>wren<ul><li>nest</li></ul></li><li><p>crane</p><p>tall</p></li></ol>
  <blockquote cite="x"><p>“It rained.”</p><p>Daily.</p></blockquote>
  <pre>a  &lt;b
 c</pre>
  <hr>
  <table><thead><tr><th colspan="2">x</th></tr></thead><tr><td rowspan="2">1</td><td>2<br>3</td></tr><tr><td>4</td></tr></table>
  <figure><img src="/a.jpg?w=1&amp;h=2" alt="A &quot;heron&quot; &lt;here>" width="800" height="500"><figcaption>The <i>heron</i></figcaption></figure>
  <figure><iframe src="https://tube.example/v" title="Film"></iframe></figure>
  <p>END</p>`;

const inJsdom = (html: string) => cleanTree(new JSDOM(html).window.document.body, BASE).innerHTML;
const inLinkedom = (html: string) => cleanTree(parsePage(html).body, BASE).innerHTML;

describe('clean HTML', () => {
  it('comes out of sanitising unchanged', () => {
    const html = inJsdom(RICH);
    expect(html.match(/<(?:img|td|th|ol|bdo|span)\b/g)).toHaveLength(8);
    expect(sanitiseToHtml(html, window)).toBe(html);
    expect(inJsdom('<p>40&nbsp;km</p>')).toBe(sanitiseToHtml('<p>40&nbsp;km</p>', window));
  });

  it('keeps the structure that paths lead through, whoever wrote it', () => {
    const tags = (html: string) => html.match(/<\/?[a-z\d]+/g);
    expect(tags(sanitiseToHtml(inLinkedom(RICH), window))).toEqual(tags(inJsdom(RICH)));
  });
});
