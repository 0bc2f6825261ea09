import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from 'scslre';
import ts from 'typescript';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

/** Source and flags of a regular expression, and where it stands or what made it. */
type Expression = Pick<RegExp, 'source' | 'flags'> & { where: string };

/** What an expression asks of the text before it, without groups within: scslre takes any such for one that lets few places through. */
const LOOK_BEHIND = /\(\?<[!=](?:\\.|\[(?:\\.|[^\]\\])*\]|[^()[\\])*\)/g;

/** What scslre says of an expression for which there are texts that take more than linear time: nested, neighbouring or unanchored quantifiers over the same signs. */
function faultsOf({ source, flags, where }: Expression): string[] {
  const { reports } = analyse({ source: source.replace(LOOK_BEHIND, ''), flags }, { maxReports: 1 });
  return reports.map(({ type, exponential }) => `${where}: ${exponential ? 'exponential' : type} /${source}/${flags}`);
}

function literalsIn(file: string): Expression[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Expression[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      const [, source = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(node.getText()) ?? [];
      found.push({ source, flags, where: `${file}:${line + 1}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const Native = RegExp;
const built = new Map<string, Expression>();
beforeAll(() => {
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, parts, newTarget) => {
      const made: RegExp = Reflect.construct(target, parts, newTarget);
      // what libraries build is theirs
      const where = new Error().stack?.split('\n').slice(2, 4).join(' ') ?? '';
      if (!where.includes('node_modules')) built.set(String(made), { source: made.source, flags: made.flags, where });
      return made;
    },
  });
});
afterAll(() => {
  globalThis.RegExp = Native;
});

it.each([
  ['(a+)+$', 'exponential'],
  ['<[^>]+>', 'Move'],
  ['(?<![a-z\\d])\\d[\\d.]* partners', 'Move'],
  ['^\\s*\\d*\\s*$', 'Trade'],
])('sees that %s is slow', (source, fault) => {
  expect(faultsOf({ source, flags: 'u', where: 'here' }).join()).toContain(`here: ${fault}`);
});

it('no expression that is written in the source takes more than linear time', { timeout: 60_000 }, () => {
  // what the tools read is our own
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.startsWith('tools/'),
  );
  const literals = files.flatMap((file) => literalsIn(`src/${file}`));
  expect(literals.length).toBeGreaterThan(500);
  expect(literals.flatMap(faultsOf)).toEqual([]);
});

it('nor any that is put together while pages are read', { timeout: 120_000 }, async () => {
  // what is put together while a module is loaded has been, where another test has loaded it
  vi.resetModules();
  const { pageResult, readHtml } = await import('../../src/cli/result.ts');
  const url = 'https://norvik.example/';
  for (const fixture of readdirSync('tests/fixtures').filter((name) => !name.includes('.'))) {
    const html = readFileSync(`tests/fixtures/${fixture}/source.html`, 'utf8');
    const { reading, address } = readHtml(html, url, url);
    pageResult(reading, address);
  }
  expect(built.size).toBeGreaterThan(50);
  expect([...built.values()].flatMap(faultsOf)).toEqual([]);
});
