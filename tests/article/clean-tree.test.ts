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
  it('starts headings at the second level', () => {
    expect(clean('<h1>One</h1><h2>Two</h2><h6>Six</h6><h3> </h3>')).toBe('<h2>One</h2><h2>Two</h2><h6>Six</h6>');
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

  it('takes the text of a list of definitions', () => {
    expect(clean('<dl><dt>heron</dt><dd>a bird</dd></dl>')).toBe('<p>heron</p><p>a bird</p>');
  });
});
