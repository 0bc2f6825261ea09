import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { cleanTree } from '../../src/article/clean-tree.ts';

const BASE = 'https://fern.example/2031/story';

function clean(html: string): string {
  return cleanTree(new JSDOM(html).window.document.body, BASE).innerHTML;
}

describe('cleanTree: paragraphs', () => {
  it('makes paragraphs of what stands between two line breaks', () => {
    expect(clean('<div>One line<br>and another.<br><br>Second.<br> <br>Third.</div>')).toBe(
      '<p>One line<br>and another.</p><p>Second.</p><p>Third.</p>',
    );
  });

  it('makes paragraphs of text beside blocks', () => {
    expect(clean('<div>Before <em>all</em><p>Within.</p>After.</div>')).toBe(
      '<p>Before <em>all</em></p><p>Within.</p><p>After.</p>',
    );
  });

  it('looks through inline elements that hold blocks', () => {
    expect(clean('<span><b><p>One.</p></b><p>Two.</p></span>')).toBe('<p>One.</p><p>Two.</p>');
  });

  it('drops empty paragraphs, and what never carries text', () => {
    const noise =
      '<p> &nbsp; </p><script>let a</script><style>p{}</style><button>Press</button><select><option>x</select>';
    expect(clean(`${noise}<p>Text <svg><text>drawn</text></svg>stays.</p><noscript>no</noscript>`)).toBe(
      '<p>Text stays.</p>',
    );
  });

  it('drops comments', () => {
    expect(clean('<p>Text<!-- hidden --> stays.</p><!-- gone -->')).toBe('<p>Text stays.</p>');
  });
});

describe('cleanTree: inline text', () => {
  it.each([
    ['<p>the <a href="/x">river</a> rose</p>', '<p>the <a href="https://fern.example/x">river</a> rose</p>'],
    ['<p>the<a href="/x"> river </a>rose</p>', '<p>the<a href="https://fern.example/x"> river </a>rose</p>'],
    ['<p>the <b> river</b> rose</p>', '<p>the <strong>river</strong> rose</p>'],
    ['<p>\n  the\n\t<i>river</i>\n  rose\n</p>', '<p>the <em>river</em> rose</p>'],
    ['<p>the<span> </span>river</p>', '<p>the river</p>'],
    ['<p>the<b> </b>river</p>', '<p>the<strong> </strong>river</p>'],
    ['<p>rose <br> and fell<br></p>', '<p>rose<br>and fell</p>'],
    ['<p>40&nbsp;km &nbsp;</p>', '<p>40&nbsp;km</p>'],
    ['<p>co\u00adop\u200beration</p>', '<p>cooperation</p>'],
  ])('folds white space across elements: %j', (html, expected) => {
    expect(clean(html)).toBe(expected);
  });

  it('keeps what carries meaning and gives the content of the rest', () => {
    expect(
      clean(
        '<p class="x" style="color:red" onclick="go()"><font>H<sub>2</sub>O</font> <abbr title="et cetera">etc.</abbr></p>',
      ),
    ).toBe('<p>H<sub>2</sub>O <abbr title="et cetera">etc.</abbr></p>');
  });

  it('keeps language and direction', () => {
    expect(
      clean('<p>said <span lang="fr">bonjour</span> <bdo dir="RTL">abc</bdo><i lang="no language">x</i></p>'),
    ).toBe('<p>said <span lang="fr">bonjour</span> <bdo dir="rtl">abc</bdo><em>x</em></p>');
  });
});

describe('cleanTree: links', () => {
  const link = (href: string) => clean(`<p><a href="${href}" target="_blank" onclick="x()">here</a></p>`);

  it.each([
    ['/a?b=1', 'https://fern.example/a?b=1'],
    ['other', 'https://fern.example/2031/other'],
    ['//moss.example/', 'https://moss.example/'],
    ['#note', 'https://fern.example/2031/story#note'],
    ['mailto:a@moss.example', 'mailto:a@moss.example'],
    ['https://moss.example/?utm_source=x&amp;id=7&amp;fbclid=y', 'https://moss.example/?id=7'],
  ])('makes %j absolute', (href, expected) => {
    expect(link(href)).toBe(`<p><a href="${expected}">here</a></p>`);
  });

  it.each([
    'javascript:alert(1)',
    ' jAvAsCrIpT:alert(1)',
    'java&#10;script:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc',
    'http://[',
  ])('keeps the text of a link to %j alone', (href) => {
    expect(link(href)).toBe('<p>here</p>');
  });
});

describe('cleanTree: headings, quotations and rules', () => {
  it.each([
    ['<h1>One</h1><h2>Two</h2><h6>Six</h6><h3> </h3>', 'h2 h2 h3'],
    ['<h4>One</h4><h4>Two</h4>', 'h2 h2'],
    ['<h3>One</h3><h2>Two</h2><h4>Three</h4><h6>Four</h6><h4>Five</h4>', 'h2 h2 h3 h4 h3'],
  ])('puts headings in order, from the second level: %s', (html, levels) => {
    expect(
      clean(html)
        .match(/(?<=<)h\d/g)
        ?.join(' '),
    ).toBe(levels);
  });

  it('puts the text of a quotation into paragraphs', () => {
    expect(clean('<blockquote>It rained.<footer>A fisher</footer></blockquote>')).toBe(
      '<blockquote><p>It rained.</p><p>A fisher</p></blockquote>',
    );
  });

  it('keeps line breaks and spaces of preformatted text', () => {
    expect(clean('<pre>\na  b\n  <code>c</code>\n</pre>')).toBe('<pre>a  b\n  c</pre>');
  });

  it('keeps a rule between blocks, once', () => {
    expect(clean('<hr><p>One.</p><hr><hr><p>Two.</p>')).toBe('<p>One.</p><hr><p>Two.</p>');
  });
});

describe('cleanTree: preformatted text', () => {
  it.each([
    ['<pre><span class="lineno">1</span>let a\n<span class="lineno">2</span>let b</pre>', 'let a\nlet b'],
    ['<pre><code>let a<br>let b</code><button>Copy</button></pre>', 'let a\nlet b'],
    ['<pre><div>let a</div><div></div><div>  let b</div></pre>', 'let a\n\n  let b'],
    ['<table><tr><td class="gutter"><pre>1\n2</pre></td><td><pre>let a\nlet b</pre></td></tr></table>', 'let a\nlet b'],
    [
      '<table><tr><td data-line-number="1"></td><td><code>let a</code></td></tr><tr><td data-line-number="2"></td><td><code>  b</code></td></tr></table>',
      'let a\n  b',
    ],
    ['<pre><code>let a</code><span aria-hidden="true" class="line-numbers-rows"><span></span></span></pre>', 'let a'],
    ['<pre>1\n2\n3</pre>', '1\n2\n3'],
  ])('keeps its lines, without their numbers: %j', (html, text) => {
    expect(clean(html)).toBe(`<pre>${text}</pre>`);
  });
});

describe('cleanTree: quotations', () => {
  const body = '<p>The warden came. “It stood there for nine days,” she said, “and I do not know why.”</p>';

  it.each([
    ['<blockquote><p>It stood there for nine days</p></blockquote>'],
    ['<blockquote><p>“It stood there for nine days … and I do not know why.”</p><p>— Ada Moor</p></blockquote>'],
    ['<div class="pull-quote">It stood there for nine days</div>'],
    ['<figure class="pullquote"><blockquote>It stood there for nine days</blockquote></figure>'],
  ])('that repeat the article go: %s', (quote) => {
    expect(clean(`${body}${quote}<p>It left.</p>`)).toBe(`${body}<p>It left.</p>`);
  });

  it.each([
    ['new words', '<div class="pull-quote">Nobody fed it, and nobody shot at it.</div>'],
    ['three words', '<blockquote><p>for nine days</p></blockquote>'],
    ['a part that is new', '<blockquote><p>It stood there for nine days … and then nine more</p></blockquote>'],
  ])('with %s stay', (_, quote) => {
    expect(clean(`${body}${quote}`)).toMatch(/<blockquote><p>.+<\/p><\/blockquote>$/);
  });

  it('keep whom they are ascribed to', () => {
    expect(clean('<figure><blockquote>It rained.</blockquote><figcaption>A fisher</figcaption></figure>')).toBe(
      '<blockquote><p>It rained.</p><p>A fisher</p></blockquote>',
    );
  });
});

describe('cleanTree: language', () => {
  it('of a paragraph or what is around it stays where it is not the page’s', () => {
    expect(clean('<div lang="fr"><p>Bonjour.</p><h2>Oui</h2></div><p dir="rtl">abc</p><p dir="ltr">abc</p>')).toBe(
      '<p lang="fr">Bonjour.</p><h2 lang="fr">Oui</h2><p dir="rtl">abc</p><p>abc</p>',
    );
  });
});

describe('cleanTree: lists', () => {
  it('keeps lists within lists', () => {
    expect(clean('<ul><li>Birds<ul><li>heron</li><li>wren</li></ul></li><li>Fish</li></ul>')).toBe(
      '<ul><li><p>Birds</p><ul><li>heron</li><li>wren</li></ul></li><li>Fish</li></ul>',
    );
  });

  it('keeps where a list starts to count, and drops empty items', () => {
    expect(clean('<ol start="4" type="a"><li><p>Four</p></li><li> </li></ol>')).toBe(
      '<ol start="4"><li>Four</li></ol>',
    );
  });

  it('keeps several paragraphs of an item', () => {
    expect(clean('<ul><li><p>One.</p><p>Two.</p></li></ul>')).toBe('<ul><li><p>One.</p><p>Two.</p></li></ul>');
  });

  it('keeps a list of definitions, in groups or not', () => {
    expect(clean('<dl><dt>heron</dt><dd>a bird</dd></dl>')).toBe('<dl><dt>heron</dt><dd>a bird</dd></dl>');
    expect(clean('<dl><div><dt>Q</dt><dd><p>One.</p><p>Two.</p></dd></div></dl>')).toBe(
      '<dl><dt>Q</dt><dd><p>One.</p><p>Two.</p></dd></dl>',
    );
  });
});
