import { beforeAll, describe, expect, it } from 'vitest';
import { expectResult } from './expect-result.ts';
import { type Outcome, runCommand } from './run-command.ts';

const TEXT =
  'Mayor Runa Feld opened the heron house on Monday.\r\n\r\n  “Nobody asked the heron what it wanted,” Feld said.  \n';
const PAGE = `<html lang="en"><title>Heron stays</title><article>${'<p>The heron stood in the shallows until noon, and nobody in the village could say why it stayed.</p>'.repeat(9)}</article></html>`;
const url = 'https://reed.example/heron';

/** Lines in, and what is checked of the line that comes out. */
const LINES: [name: string, line: string, output: Record<string, unknown>][] = [
  ['a page', JSON.stringify({ id: 'page', url, html: PAGE }), { id: 'page', url, title: 'Heron stays', reason: null }],
  [
    'a text',
    JSON.stringify({ id: 'text', text: TEXT }),
    { id: 'text', url: null, title: null, html: null, text: TEXT },
  ],
  ['broken JSON', '{"id": "broken", "text": ', { id: null, error: 'The line is not valid JSON.' }],
  ['a list', '["id"]', { id: null, error: 'The line is not a JSON object.' }],
  ['null', 'null', { id: null, error: 'The line is not a JSON object.' }],
  ['neither', '{"id": 7, "url": "https://reed.example/"}', { id: 7, error: expect.stringContaining('neither') }],
  ['a wrong type', '{"id": "w", "html": 5}', { id: 'w', error: '"html" is not a string.' }],
  ['a wrong list', '{"id": "l", "text": "x", "byline": [1]}', { id: 'l', error: '"byline" is not a list of strings.' }],
  ['a wrong address', '{"id": "u", "html": "x", "url": "reed"}', { id: 'u', error: expect.stringContaining('"url"') }],
  ['no id', '{"text": "Nobody."}', { id: null, text: 'Nobody.', reason: null }],
  ['an empty text', '{"id": 0, "text": ""}', { id: 0, text: '', wordCount: 0, reason: 'The page has no text.' }],
  ['an empty page', '{"id": "e", "html": ""}', { id: 'e', text: '', html: null, reason: 'The page has no text.' }],
  [
    'all of a text',
    JSON.stringify({ id: 'all', text: TEXT, title: 'Heron', byline: ['Mia Moor', 'Bo Lind'], lang: 'en', more: 1 }),
    { id: 'all', title: 'Heron', byline: ['Mia Moor', 'Bo Lind'], lang: 'en', published: null, siteName: null },
  ],
  ['one author', JSON.stringify({ id: 'one', text: TEXT, byline: 'Mia Moor' }), { id: 'one', byline: ['Mia Moor'] }],
  ['nulls', '{"id": "n", "text": "Nobody.", "title": null, "byline": null}', { id: 'n', title: null, byline: [] }],
  ['a line separator', JSON.stringify({ id: 's', text: 'One\u2028two.' }), { id: 's', text: 'One\u2028two.' }],
];

describe('pullquote --jsonl', { timeout: 60_000 }, () => {
  let outcome: Outcome;
  let rows: unknown[] = [];
  beforeAll(async () => {
    const input = LINES.map(([, line], i) => `${line}${i % 3 === 0 ? '\r\n\n   ' : ''}\n`).join('');
    outcome = await runCommand(['--jsonl'], { input: `\n${input}` });
    rows = outcome.stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
  }, 60_000);

  it('prints a line for each that is not blank, and nothing else', () => {
    expect(rows).toHaveLength(LINES.length);
    expect(outcome.stderr).toBe('');
    expect(outcome.stdout.endsWith('\n')).toBe(true);
  });

  it.each(LINES.map(([name, , output], i) => ({ name, output, i })))('reads $name, in its place', ({ output, i }) => {
    expect(rows[i]).toMatchObject(output);
    if ('error' in output) expect(Object.keys(rows[i] ?? {})).toEqual(['id', 'error']);
    else expectResult(rows[i], true);
  });

  it('ends with status 1 since there were lines that it could not read', () => {
    expect(outcome.status).toBe(1);
  });

  it('finds the quotations of a text at their places', () => {
    const { quotes, text } = expectResult(rows[1], true);
    expect(quotes).toHaveLength(1);
    const [quote] = quotes;
    expect(text.slice(quote?.start, quote?.end)).toBe('Nobody asked the heron what it wanted,');
    expect(quote?.speaker).toMatchObject({ name: 'Runa Feld', named: true });
  });

  it('ends with status 0 when every line could be read, and when there is none', async () => {
    const [read, none] = await Promise.all([
      runCommand(['--jsonl'], { input: '{"id":1,"text":"One."}' }),
      runCommand(['--jsonl'], { input: '\n \n' }),
    ]);
    expect(read).toMatchObject({ status: 0, stderr: '' });
    expect(none).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('does not take a file', async () => {
    expect(await runCommand(['--jsonl', 'a.jsonl'])).toMatchObject({ status: 2, stdout: '' });
  });
});
