import { describe, expect, it } from 'vitest';
import { CARD } from '../../../src/article/embeds.ts';
import { MARK, readTextBlocks } from '../../../src/article/text-blocks/read-text-blocks.ts';
import { parsePage } from '../../../src/cli/parse-page.ts';

const textsOf = (html: string) => readTextBlocks(parsePage(html).body).map(({ text }) => text);

describe('readTextBlocks', () => {
  it('gives the blocks in the order of the document', () => {
    expect(
      textsOf(
        '<h1>Kite</h1><div><p>One</p><ul><li>Two</li><li>Three</li></ul></div><section><div>Four</div></section>',
      ),
    ).toEqual(['Kite', 'One', 'Two', 'Three', 'Four']);
  });

  it('leaves out what is empty', () => {
    expect(textsOf('<div><p> </p><p>\u200b</p><div></div></div><p>Kite</p>')).toEqual(['Kite']);
    expect(textsOf('')).toEqual([]);
  });

  it('gives text beside blocks a paragraph of its own', () => {
    const { body } = parsePage('<div id="a">Before <b>the</b> kite<p>Within</p>after</div>');
    const blocks = readTextBlocks(body);
    expect(blocks.map(({ text }) => text)).toEqual(['Before the kite', 'Within', 'after']);
    for (const { element } of blocks) {
      expect(element.localName).toBe('p');
      expect(element.parentElement?.id).toBe('a');
    }
    expect(body.textContent).toBe('Before the kiteWithinafter');
  });

  it('looks through inline elements that hold blocks', () => {
    expect(textsOf('<a href="/kite">Kite <h3>Flies</h3></a><span><p>High</p></span>')).toEqual([
      'Kite',
      'Flies',
      'High',
    ]);
  });

  it('parts at double line breaks, not at single ones', () => {
    expect(textsOf('<p>One<br>and one<br>and one<br> <br>Two <i>and</i><br><br><br>Three</p>')).toEqual([
      'Oneand oneand one',
      'Two and',
      'Three',
    ]);
    expect(textsOf('<div>One<br>and one<p>Two</p></div>')).toEqual(['Oneand one', 'Two']);
  });

  it('passes over what carries no text of an article', () => {
    expect(
      textsOf('<p>Kite</p><dialog><p>Yes</p></dialog><button><p>Go</p></button><object><p>Old</p></object>'),
    ).toEqual(['Kite']);
    expect(textsOf('<div><p>Kite</p><button>Go</button></div>')).toEqual(['Kite']);
  });

  it('reads no scripts and styles, wherever they stand', () => {
    expect(
      textsOf(
        '<div><script>let a</script></div><p>The <script>let b</script>kite<style>p{}</style></p>flies<noscript><p>Off</p></noscript><template><p>Later</p></template>',
      ),
    ).toEqual(['The kite', 'flies']);
  });

  it('passes over pictures with their captions, and cards', () => {
    expect(
      textsOf(
        `<figure><img src="k.png"><p>Red</p><figcaption>A kite</figcaption></figure><figure ${CARD}="https://k.example/"><blockquote><p>Look</p></blockquote></figure><p>Kite</p>`,
      ),
    ).toEqual(['Kite']);
  });

  it('reads figures that hold text', () => {
    expect(textsOf('<figure><blockquote>“Up,” she said.</blockquote></figure>')).toEqual(['“Up,” she said.']);
    expect(textsOf('<figure><img src="k.png"><pre>let kite</pre><figcaption>Code</figcaption></figure>')).toEqual([
      'let kite',
    ]);
  });

  it('takes data tables and code whole', () => {
    const rows = '<tr><th>Kite</th><th>Metres</th></tr><tr><td>Red</td><td>40</td></tr>';
    expect(textsOf(`<table>${rows}</table><pre>let a<br><br>let <div>b</div></pre>`)).toEqual([
      'KiteMetresRed40',
      'let alet b',
    ]);
  });

  it('looks through tables that only lay out the page', () => {
    expect(textsOf('<table><tr><td><p>One</p><p>Two</p></td><td>Three</td></tr></table>')).toEqual([
      'One',
      'Two',
      'Three',
    ]);
  });

  it('marks every block with its place', () => {
    const { body } = parsePage('<div>One<p>Two</p></div><p> </p><pre>Three</pre>');
    const blocks = readTextBlocks(body);
    const marked = [...body.querySelectorAll(`[${MARK}]`)];
    expect(marked.map((element) => element.getAttribute(MARK))).toEqual(['0', '1', '2']);
    expect(blocks.every(({ element }, i) => element === marked[i])).toBe(true);
  });
});
