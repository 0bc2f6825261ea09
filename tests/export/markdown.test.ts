import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/export/markdown.ts';
import { ENGLISH } from '../../src/export/words.ts';
import type { Analysis, Quote } from '../../src/shared/analysis.ts';
import { actorOf } from '../actor-of.ts';
import { articleOf } from './article-of.ts';

const ARTICLE = articleOf({
  title: 'Heron: "stays"',
  byline: ['Runa Feld', 'Bo Lind'],
  published: '2031-03-04',
  siteName: 'The Reed',
});

const body = (html: string) => new JSDOM(html).window.document.body;
const bodyOf = (html: string) =>
  toMarkdown({ ...ARTICLE, title: null }, null, body(html), null, ENGLISH).split('---\n\n')[1];

function quote(text: string, name: string | null): Quote {
  const speaker = name === null ? null : { name, start: 0, end: 1, inferred: false, named: true };
  return { text, start: 0, end: text.length, speaker, cue: null, confidence: 1, rank: 1, fragments: [] };
}

describe('toMarkdown', () => {
  it('begins with front matter that any YAML reader takes, and the headline', () => {
    const markdown = toMarkdown(ARTICLE, 'https://reed.example/h', body('<p>It stands there.</p>'), null, ENGLISH);
    expect(markdown).toBe(
      [
        '---',
        'title: "Heron: \\"stays\\""',
        'author: "Runa Feld, Bo Lind"',
        'site: "The Reed"',
        'date: "2031-03-04"',
        'url: "https://reed.example/h"',
        '---',
        '',
        '# Heron: "stays"',
        '',
        'It stands there.',
        '',
      ].join('\n'),
    );
  });

  it('leaves out what is not known', () => {
    const unknown = { ...ARTICLE, title: null, byline: [], siteName: null, published: null };
    expect(toMarkdown(unknown, null, body('<p>Text.</p>'), null, ENGLISH)).toBe('---\n---\n\nText.\n');
  });

  it('ends with who said what, and the actors', () => {
    const mentions = [
      { start: 0, end: 2 },
      { start: 4, end: 6 },
    ];
    const analysis: Analysis = {
      quotes: [quote('It will not move today,', 'Ada Moor'), quote('Nobody knows why it stays.', null)],
      indirect: [quote('left out', 'Ada Moor')],
      actors: [
        actorOf({ name: 'Ada Moor', role: 'warden', mentions }),
        actorOf({ name: 'Saltby', kind: 'place', mentions: mentions.slice(1) }),
      ],
      namesUnreadable: false,
    };
    const end = toMarkdown(ARTICLE, null, body('<p>Text.</p>'), analysis, ENGLISH).split('Text.\n')[1];
    expect(end).toBe(
      [
        '',
        '## Quotes',
        '',
        '- “It will not move today,” — Ada Moor',
        '- “Nobody knows why it stays.” — *unattributed*',
        '',
        '## Actors',
        '',
        '- Ada Moor (person, warden)',
      ]
        .join('\n')
        .replace('(person, warden)', '(warden; person), 2×\n- Saltby (place), 1×\n'),
    );
  });

  it('leaves out the sections of an analysis that found nothing', () => {
    const nothing = { quotes: [], indirect: [], actors: [], namesUnreadable: false };
    expect(toMarkdown(ARTICLE, null, body('<p>Text.</p>'), nothing, ENGLISH)).not.toContain('##');
  });

  it.each([
    ['<h2>Birds</h2><h3>Herons</h3>', '## Birds\n\n### Herons'],
    [
      '<p>One <strong>two</strong> <em>three</em> <a href="https://reed.example/x">four</a></p>',
      'One **two** *three* [four](https://reed.example/x)',
    ],
    ['<p>1. no list, *no* emphasis, [no] link</p>', '1\\. no list, \\*no\\* emphasis, \\[no\\] link'],
    ['<blockquote><p>One.</p><p>Two.</p></blockquote>', '> One.\n> \n> Two.'],
    ['<ol start="3"><li>one</li><li>two</li></ol>', '3.  one\n4.  two'],
    ['<ul><li>one</li></ul>', '-   one'],
    [
      '<figure><img src="https://reed.example/a.jpg" alt="A heron"><figcaption>The heron</figcaption></figure>',
      '![A heron](https://reed.example/a.jpg)\n\n*The heron*',
    ],
    ['<pre>a\n  b &lt; `c`</pre>', '```\na\n  b < `c`\n```'],
    ['<pre>```\na</pre>', '````\n```\na\n````'],
    ['<dl><dt>Why?</dt><dd>It rained.</dd></dl>', '**Why?**\n\nIt rained.'],
    ['<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>', '漢 (kan)'],
    ['<p>Take <math alttext="x^2"><msup><mi>x</mi><mn>2</mn></msup></math>.</p>', 'Take $x^2$.'],
    ['<p>It stayed<sup><a href="#pq-1">1</a></sup>. <a href="#pq-2">On</a></p>', 'It stayed [1]. On'],
    [
      '<figure><blockquote><p>It left.</p></blockquote><figcaption>Ada <a href="https://reed.example/7">Monday</a></figcaption></figure>',
      '> It left.\n\n*Ada [Monday](https://reed.example/7)*',
    ],
    ['<figure><a href="https://reed.example/7">A film</a></figure>', '[A film](https://reed.example/7)'],
    [
      '<p><img src="https://reed.example/a.jpg" alt="&lt;b&gt; ](x)"></p>',
      '![\\<b> \\](x)](https://reed.example/a.jpg)',
    ],
    ['<p>a<img src="https://reed.example/)[b](x" alt="">b</p>', 'a![](https://reed.example/\\)[b]\\(x)b'],
    ['<p>a <math alttext="a \\&lt;b"><mi>x</mi></math></p>', 'a $a \\< b$'],
  ])('writes %j', (html, markdown) => {
    expect(bodyOf(html)).toBe(`${markdown}\n`);
  });

  it('writes a table with bars, rows as long as the longest', () => {
    const table =
      '<table><thead><tr><th>Year</th><th>a|b</th></tr></thead><tbody><tr><td>2031</td></tr></tbody></table>';
    expect(bodyOf(table)).toBe('| Year | a\\|b |\n| --- | --- |\n| 2031 |  |\n');
  });

  it('writes the caption of a table over it', () => {
    expect(bodyOf('<table><caption>Birds</caption><tbody><tr><th>a</th></tr></tbody></table>')).toBe(
      '*Birds*\n\n| a |\n| --- |\n',
    );
  });

  it('keeps the cells of a table in one line', () => {
    expect(bodyOf('<table><tbody><tr><th>one<br>two</th><th>x</th></tr></tbody></table>')).toBe(
      '| one two | x |\n| --- | --- |\n',
    );
  });

  it('lets no text of the article become HTML', () => {
    const analysis = {
      quotes: [quote('the tag <b> is what they broke', '<i>')],
      indirect: [],
      actors: [],
      namesUnreadable: false,
    };
    const page = body('<p>A &lt;script&gt; in text</p><table><tr><th>&lt;b&gt;</th></tr></table>');
    const markdown = toMarkdown({ ...ARTICLE, title: 'On <b>' }, null, page, analysis, ENGLISH);
    expect(markdown.split('---\n\n')[1]).not.toMatch(/(?<!\\)</);
    expect(markdown).toContain('A \\<script> in text');
  });

  it('lets no backslash of the article take the sign away that keeps text from being HTML', () => {
    const analysis = {
      quotes: [quote('the tag \\<b> is [what](x) they broke', '\\<i>')],
      indirect: [],
      actors: [],
      namesUnreadable: false,
    };
    const page = body('<p>\\&lt;script&gt;</p><table><tr><th>\\&lt;b&gt;</th></tr></table>');
    const markdown = toMarkdown({ ...ARTICLE, title: 'On \\<b>' }, null, page, analysis, ENGLISH).split('---\n\n')[1];
    expect(markdown?.match(/\\+</g)).toEqual(Array.from({ length: 5 }, () => '\\\\\\<'));
    expect(markdown).toContain('[what]\\(x)');
  });

  it('does not change the body', () => {
    const content = body('<p>One <b>two</b></p><figure><img><figcaption>x</figcaption></figure>');
    const before = content.innerHTML;
    toMarkdown(ARTICLE, null, content, null, ENGLISH);
    expect(content.innerHTML).toBe(before);
  });
});
