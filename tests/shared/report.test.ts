import { expect, it } from 'vitest';
import { contextOf, writeReport } from '../../src/shared/report.ts';

const TEXT = `${'Before. '.repeat(40)}“It rang twice at noon,” he said.${' Behind.'.repeat(40)}`;
const start = TEXT.indexOf('It rang');
const speaker = { name: 'Anna Holm', start: 0, end: 2, inferred: true, named: true };
const QUOTE = {
  text: 'It rang twice at noon,',
  start,
  end: start + 22,
  speaker,
  cue: 'said',
  confidence: 0.7,
  rank: 1,
  fragments: [],
};

it('says what was shown, where, and by which version', () => {
  const report = writeReport(
    { kind: 'wrong-speaker', quote: QUOTE, context: contextOf(TEXT, QUOTE) },
    'https://a.example/x',
    '1.2.3',
  );
  expect(report).toContain('Pullquote 1.2.3: wrong-speaker\nPage: https://a.example/x');
  expect(report).toContain('Shown as said by: Anna Holm (inferred) (confidence 0.7)');
  expect(report).toContain('“It rang twice at noon,” he said.');
  expect(report.length).toBeLessThan(600);
});

it('asks what is missing or left', () => {
  expect(writeReport({ kind: 'article' }, 'https://a.example/x', '1.2.3')).toMatch(
    /Missing from.*\nShould not be there/,
  );
});
