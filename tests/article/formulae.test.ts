import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/article/blocks.ts';
import { cleanTree } from '../../src/article/clean-tree.ts';
import { copyDocument } from '../../src/article/copy-document.ts';
import { toHtml } from '../../src/article/to-html.ts';
import { parsePage } from '../../src/cli/parse-page.ts';

const tree = (html: string) => cleanTree(copyDocument(parsePage(html), new Set()).body, 'https://fern.example/');
const textOf = (html: string) => readBlocks(tree(html)).text;

const MROW = '<msup><mi>x</mi><mn>2</mn></msup>';
const TEX = '<annotation encoding="application/x-tex">x^2</annotation>';
const MATH = `<math><semantics><mrow>${MROW}</mrow>${TEX}</semantics></math>`;

describe('formulae', () => {
  it('stay as MathML, with their source', () => {
    expect(toHtml(tree(`<p>Take <math class="a" onclick="x()">${MROW}</math> herons.</p>`))).toBe(
      `<p>Take <math alttext="x^2">${MROW}</math> herons.</p>`,
    );
  });

  it.each([
    ['plain', MATH],
    [
      'drawn once more in signs',
      `<span class="katex"><span class="katex-mathml">${MATH}</span><span class="katex-html" aria-hidden="true"><span>x</span><span>2</span></span></span>`,
    ],
    [
      'beside its drawing',
      `<mjx-container><mjx-math aria-hidden="true">x2</mjx-math><mjx-assistive-mml>${MATH}</mjx-assistive-mml></mjx-container>`,
    ],
    [
      'with a picture for those that cannot draw it',
      `<span><span style="display: none;"><math alttext="{\\displaystyle x^2}">${MROW}</math></span><img src="/x.svg" aria-hidden="true" alt="{\\displaystyle x^2}"></span>`,
    ],
    ['in a script', '<script type="math/tex">x^2</script>'],
    [
      'in a script, and drawn',
      '<span class="MathJax_Preview"></span><span class="MathJax"><nobr>x2</nobr></span><script type="math/tex">x^2</script>',
    ],
    ['in a picture', '<img class="latex" src="/x.png" alt="x^{2}">'],
  ])('stand in the text once: %s', (_, formula) => {
    expect(textOf(`<p>Take ${formula} herons.</p>`).replace('{2}', '2')).toBe('Take x^2 herons.');
  });

  it.each([
    ['<mfrac><mi>a</mi><mi>b</mi></mfrac>', 'a/b'],
    ['<mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><mi>b</mi></mfrac>', '(a+1)/b'],
    ['<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>', 'x_i^2'],
    ['<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt>', '√(x+1)'],
  ])('are written in one line where their source is not given: %s', (content, text) => {
    expect(textOf(`<p>So <math>${content}</math>.</p>`)).toBe(`So ${text}.`);
  });

  it('hold nothing but formula', () => {
    const html =
      '<p>So <math><mtext><img src=x onerror=a()>one</mtext><annotation-xml encoding="text/html"><p>two</p></annotation-xml></math></p>';
    expect(toHtml(tree(html))).not.toMatch(/img|two|annotation/);
  });

  it('are not pictures that only have an underscore in their name', () => {
    expect(toHtml(tree('<p>Take <img src="/a.jpg" alt="heron_2031"> this.</p>'))).toContain('<figure><img');
  });
});
