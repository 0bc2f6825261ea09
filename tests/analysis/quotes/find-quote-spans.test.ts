import { describe, expect, it } from 'vitest';
import { findQuoteSpans } from '../../../src/analysis/quotes/find-quote-spans.ts';
import { splitBlocks } from '../../../src/analysis/sentences/split-blocks.ts';

function spans(text: string): string[] {
  return findQuoteSpans(text, splitBlocks(text)).map((span) => text.slice(span.start, span.end));
}

describe('findQuoteSpans', () => {
  it.each([
    ['straight', 'He said "it is cold" again.', ['it is cold']],
    ['curly', 'He said “it is cold” again.', ['it is cold']],
    ['German', 'Er sagte „es ist kalt“ und ging.', ['es ist kalt']],
    ['German guillemets', 'Er sagte »es ist kalt« und ging.', ['es ist kalt']],
    ['French', 'Il dit « il fait froid » encore.', ['il fait froid']],
    ['corner brackets', '彼は「寒いですね」と言った', ['寒いですね']],
    ['single guillemets', 'Er sagte ›es ist kalt‹ und ging.', ['es ist kalt']],
    ['British single', "She said: 'The road is closed.' They turned.", ['The road is closed.']],
    ['British single, curly', 'She said: ‘The road isn’t open,’ and left.', ['The road isn’t open,']],
    ['nested', 'He said “she told me ‘never’ twice” again.', ['she told me ‘never’ twice']],
    ['curly closed by a straight mark', 'He said “it is cold" again.', ['it is cold']],
    ['straight closed by a curly mark', 'He said "it is cold” again.', ['it is cold']],
    ['inches are no marks', 'He is 6\'2" tall and 5" wide.', []],
    ['apostrophes are no marks', "The workers' rights and the '90s, rock 'n' roll.", []],
    ['a missing closing mark ends at the paragraph', 'He said “it is cold\n\nThen he left.', ['it is cold']],
    ['two single marks for a double one', "He said ''it is cold'' again.", ['it is cold']],
    ['white corner brackets', '彼は『寒いですね』と言った', ['寒いですね']],
    ['guillemets that point inwards and out', 'Er sagte »kalt und ›ganz‹ still« und ging.', ['kalt und ›ganz‹ still']],
    ['brackets inside', 'He said “[T]his is cold (very)” again.', ['[T]his is cold (very)']],
    ['ellipses inside', 'He said “it is … cold ...” again.', ['it is … cold ...']],
    ['a missing closing mark ends with its line', 'He said “it is cold\nThen he left.', ['it is cold']],
    [
      'a closing mark that was forgotten',
      '“It is cold, he said. “It is late.”',
      ['It is cold, he said.', 'It is late.'],
    ],
    ['white space inside the marks', 'Il dit «\u00a0bonjour\u00a0».', ['bonjour']],
  ])('finds %s', (_, text, expected) => {
    expect(spans(text)).toEqual(expected);
  });

  it('knows a quotation that is reopened in the next paragraph', () => {
    const text = '“One paragraph.\n\n“And another,” she said.\n\n“A new one.”';
    expect(findQuoteSpans(text, splitBlocks(text)).map((span) => span.continues)).toEqual([false, true, false]);
  });

  it('knows a quotation that is reopened on the next line', () => {
    const text = '“One line.\n“And another,” she said.';
    const found = findQuoteSpans(text, splitBlocks(text));
    expect(found.map((span) => [text.slice(span.start, span.end), span.continues])).toEqual([
      ['One line.', false],
      ['And another,', true],
    ]);
  });

  it('knows paragraphs in single marks that are reopened, with apostrophes in them', () => {
    const text =
      "She said: 'He loved the boys' road.\n\n'He had shark's teeth.\n\n'He asked everything.'\n\nIt's cold.";
    const found = findQuoteSpans(text, splitBlocks(text));
    expect(found.map((span) => [text.slice(span.start, span.end), span.continues])).toEqual([
      ["He loved the boys' road.", false],
      ["He had shark's teeth.", true],
      ['He asked everything.', true],
    ]);
  });

  it('keeps what stands in double marks within single ones as a part of them', () => {
    const text = `He said: 'We had dinner and her dad told her "it is over", and left.'`;
    expect(spans(text)).toEqual(['We had dinner and her dad told her "it is over", and left.']);
  });

  it('takes a passage that is set off for a quotation, unless it has marks of its own', () => {
    const text = 'She wrote:\n\nThe road is closed.\n\nNobody “really” knows.';
    const passage = { start: 12, end: text.length };
    expect(spans(text)).toEqual(['really']);
    const found = findQuoteSpans(text, splitBlocks(text), { blockquotes: [passage] });
    expect(found.map((span) => text.slice(span.start, span.end))).toEqual(['The road is closed.', 'really']);
  });

  it('does not continue where the next paragraph has no mark', () => {
    const text = '“One paragraph.\n\nShe said “another thing” too.';
    expect(findQuoteSpans(text, splitBlocks(text)).map((span) => span.continues)).toEqual([false, false]);
  });
});
