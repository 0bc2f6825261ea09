import { describe, expect, it } from 'vitest';
import { parseOptions, USAGE, UsageError } from '../../src/cli/options.ts';

describe('parseOptions', () => {
  it.each([
    [['a.html'], 'text', 'a.html'],
    [['a.html', '--json'], 'json', 'a.html'],
    [['--markdown', '-'], 'markdown', '-'],
    [['--text', 'https://reed.example/'], 'text', 'https://reed.example/'],
    [['--jsonl'], 'jsonl', null],
    [['--', '--odd-name'], 'text', '--odd-name'],
  ])('%j', (args, format, input) => {
    expect(parseOptions(args)).toEqual({ format, input, help: false });
  });

  it.each([[['--help']], [['-h', '--json']]])('asks for help: %j', (args) => {
    expect(parseOptions(args).help).toBe(true);
  });

  it.each([
    [[], 'Which page?'],
    [['--json'], 'Which page?'],
    [['a', 'b'], 'One page at a time'],
    [['a', '--json', '--text'], '--json and --text do not go together'],
    [['--jsonl', '--json'], 'do not go together'],
    [['--jsonl', 'a'], 'takes no file'],
    [['a', '--yaml'], '--yaml'],
    [['a', '--json=yes'], '--json'],
  ])('refuses %j', (args, message) => {
    expect(() => parseOptions(args)).toThrow(UsageError);
    expect(() => parseOptions(args)).toThrow(message);
  });

  it('names every format in the usage', () => {
    for (const format of ['--json', '--markdown', '--text', '--jsonl']) expect(USAGE).toContain(`  ${format} `);
  });
});
