import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { cleanTree } from '../../src/article/clean-tree.ts';
import { copyDocument } from '../../src/article/copy-document.ts';
import { toHtml } from '../../src/article/to-html.ts';
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
  <figure><iframe src="https://tube.example/embed/v" title="Film"></iframe></figure>
  <blockquote class="blue-embed" cite="https://post.example/7"><p>It <b>left</b>.</p>— Ada Moor</blockquote>
  <p lang="fr">Note<sup><a href="#n1">1</a></sup>, <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>
    <math display="block"><semantics><mrow><msup><mi>x</mi><mn>2</mn></msup><mo>&lt;</mo><mtext>two words</mtext></mrow>
    <annotation encoding="application/x-tex">x^2 &lt; "two"</annotation></semantics></math></p>
  <dl><dt>wren</dt><dd>a bird</dd></dl>
  <table><caption>Birds</caption><tr><th>a</th><td>b</td></tr></table>
  <ol><li id="n1">A note. <a href="#nowhere">up</a></li></ol>
  <p>END</p>`;

const build = (document: Document) => toHtml(cleanTree(copyDocument(document, new Set()).body, BASE));
const inJsdom = (html: string) => build(new JSDOM(html).window.document);
const inLinkedom = (html: string) => build(parsePage(html));

describe('clean HTML', () => {
  it('comes out of sanitising unchanged', () => {
    const html = inJsdom(RICH);
    expect(html.match(/<(?:img|td|th|ol|bdo|span|math|msup|mtext|dl|dt|caption|ruby|rt)\b/g)).toHaveLength(19);
    expect(html).toContain('id="pq-1"');
    expect(sanitiseToHtml(html, window)).toBe(html);
    expect(inJsdom('<p>40&nbsp;km</p>')).toBe(sanitiseToHtml('<p>40&nbsp;km</p>', window));
  });

  it('is the same, whoever wrote it', () => {
    expect(inLinkedom(RICH)).toBe(inJsdom(RICH));
  });
});
