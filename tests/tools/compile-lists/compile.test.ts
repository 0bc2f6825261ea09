import { describe, expect, it } from 'vitest';
import { shardOf, shardSheet } from '../../../src/shared/list-index.ts';
import { type CompiledLists, compileLists } from '../../../src/tools/compile-lists/compile.ts';
import { parseList } from '../../../src/tools/compile-lists/read-list.ts';

const HEADER =
  '! Title: Invented list\n! Version: 1.2\n! TimeUpdated: 2026-01-02T03:04:05+00:00\n! Homepage: https://list.example\n';
const LIST = { name: 'popups', kind: 'overlay', sections: { Walls: null, Letters: 'subscribe' } } as const;
const KEEP = ':not([data-pullquote-keep])';
const HIDE = '{display:none!important;--pullquote-listed:overlay}';

const compile = (...lines: string[]): CompiledLists => compileLists([parseList(HEADER + lines.join('\n'), LIST)]);
/** What a sheet holds of the list, where the page is not shown as it was and the list is on. */
const insideOf = (css = '') =>
  /^html:not\(\[data-pullquote-shown\],\[data-pullquote-without-popups\],\[data-pullquote-without-overlay\]\)\{\n(.*)\}\n$/s.exec(
    css,
  )?.[1] ?? '';
const everywhere = (...lines: string[]) => insideOf(compile(...lines).sheets.get('lists/overlay.css'));
const onPaper = (...lines: string[]) => {
  const { sheets, index } = compile(...lines);
  return insideOf(sheets.get(shardSheet('sites', shardOf('paper.example', index.shards))));
};
const PAPER = '&[data-pullquote-sites~="paper.example"]';
const ALL = '&[data-pullquote-sites]';

describe('a rule becomes', () => {
  it.each([
    ['for a site', 'paper.example##.nag', `${PAPER}{.nag${KEEP}${HIDE}}\n`],
    [
      'with several selectors',
      'paper.example##.a, div > .b:has(> c)',
      `${PAPER}{.a${KEEP},div > .b:has(> c)${KEEP}${HIDE}}\n`,
    ],
    ['in every country', 'paper.*##.nag', `&[data-pullquote-sites~="paper.*"]{.nag${KEEP}${HIDE}}\n`],
    [
      'without a part of the site',
      'paper.example,~sport.paper.example##.nag',
      `${PAPER}{&:not([data-pullquote-sites~="sport.paper.example"]) .nag${KEEP}${HIDE}}\n`,
    ],
    [
      'that names the root',
      'paper.example##html.open > body .nag',
      `&.open${PAPER.slice(1)} > body .nag${KEEP}${HIDE}\n`,
    ],
    [
      'that gives back scrolling',
      'paper.example#$#body { overflow: auto !important; color: red; }',
      `${PAPER}{body{overflow:auto!important}}\n`,
    ],
    [
      'that gives the root back its scrolling',
      'paper.example#$#html { overflow: auto }',
      `${PAPER}{overflow:auto!important}\n`,
    ],
    ['that removes', 'paper.example#$?#.nag:has(a) { remove: true; }', `${PAPER}{.nag:has(a)${KEEP}${HIDE}}\n`],
    ['extended in name alone', 'paper.example#?#.nag:has(> a)', `${PAPER}{.nag:has(> a)${KEEP}${HIDE}}\n`],
  ])('%s', (_, rule, css) => expect(onPaper(rule)).toBe(css));

  it.each(['.share > *', '.md\\:flex', '.--frame', 'a[href*=":made-up"]'])('with the selector %s', (selector) =>
    expect(onPaper(`paper.example##${selector}`)).toContain(`{${selector}${KEEP}{`),
  );

  it('one that makes invisible, which hides as well', () =>
    expect(onPaper('paper.example#$#.nag { visibility: hidden }')).toBe(
      `${PAPER}{.nag${KEEP}{visibility:hidden!important;--pullquote-listed:overlay}}\n`,
    ));

  it('one for all sites, or for all but some', () => {
    expect(everywhere('##.nag', '~village.example##.bar')).toBe(
      `${ALL}{.nag${KEEP},&:not([data-pullquote-sites~="village.example"]) .bar${KEEP}${HIDE}}\n`,
    );
  });

  it('one for all sites where a browser finds it by a class, an id or a rare element', () => {
    for (const selector of ['.bar a.share', '#bar', 'share-bar[open]', 'iframe[src^="https://share.example/"]'])
      expect(everywhere(`##${selector}`)).toContain(`{${selector}${KEEP}{`);
  });

  it('two where its sites are in two shards', () => {
    const { sheets } = compile('theweek.com,paper.example##.nag');
    expect([...sheets.values()].map(insideOf)).toEqual([
      `&[data-pullquote-sites~="theweek.com"]{.nag${KEEP}${HIDE}}\n`,
      `${PAPER}{.nag${KEEP}${HIDE}}\n`,
    ]);
  });

  it('of the kind that its section or its own words say', () => {
    const { sheets, index } = compile(
      '! SECTION: Letters - regular',
      '##.box',
      '! !SECTION: Letters - regular',
      '##.newsletter-box',
      '##.nag',
    );
    expect(sheets.get('lists/subscribe.css')).toContain(`.box${KEEP},.newsletter-box${KEEP}`);
    expect(sheets.get('lists/overlay.css')).toContain(`{.nag${KEEP}${HIDE}`);
    expect(index).toMatchObject({ generic: ['subscribe', 'overlay'], groups: { sites: [], consent: [] } });
  });
});

describe('an exception', () => {
  it('takes a site out of a rule for all', () => {
    expect(everywhere('##.nag', 'paper.example#@#.nag')).toBe(
      `${ALL}{&:not([data-pullquote-sites~="paper.example"]) .nag${KEEP}${HIDE}}\n`,
    );
  });
  it('strikes the site out of a rule for it, and leaves the others', () => {
    expect(onPaper('paper.example##.nag', 'paper.example#@#.nag')).toBe('');
    expect(onPaper('sport.paper.example,paper.example##.nag', 'sport.paper.example#@#.nag')).toContain(
      `${PAPER}{&:not([data-pullquote-sites~="sport.paper.example"]) .nag`,
    );
    expect(onPaper('paper.example##.nag', 'village.example#@#.nag')).toBe(`${PAPER}{.nag${KEEP}${HIDE}}\n`);
  });
  it('without a site strikes the rule', () => expect(everywhere('##.nag', '#@#.nag')).toBe(''));
  it('from all that is generic leaves the rules for the site', () => {
    const { sheets } = compile('@@||paper.example^$generichide', '##.nag', 'paper.example##.bar');
    expect([...sheets.values()].map(insideOf)).toEqual([
      `${ALL}:not([data-pullquote-sites~="paper.example"]){.nag${KEEP}${HIDE}}\n`,
      `${PAPER}{.bar${KEEP}${HIDE}}\n`,
    ]);
  });
});

describe('left out and counted is', () => {
  it.each([
    ['paper.example##+js(abort, x)', 'script or scriptlet'],
    ["paper.example#%#//scriptlet('x')", 'script or scriptlet'],
    ['paper.example$$script[tag-content="x"]', 'HTML filtering'],
    ['[$path=/a]paper.example##.nag', 'for some paths or apps only'],
    ['paper.example#?#.nag:contains(letter)', 'procedural'],
    ['paper.example##.nag:upward(2)', 'procedural'],
    ['paper.example##.nag::before', 'pseudo-element'],
    ['paper.example#$#body { color: red }', 'another style'],
    ['paper.example#$#.story { max-height: none; filter: none }', 'another style'],
    ['paper.example##.nag:made-up', 'not CSS'],
    ['paper.example##.nag[', 'not CSS'],
    ['paper.example##.9', 'not CSS'],
    ['paper.example##.a >> .b', 'not CSS'],
    ['paper.example##.paywall', 'a paywall'],
    ['paper.example##.adblock-note', 'for ad blockers, or a tweak'],
    ['paper.example##body', 'too greedy'],
    ['paper.example##body > main', 'too greedy'],
    ['##html.open', 'too greedy'],
    ['paper.example##*', 'too greedy'],
    ['##[style*="fixed"]', 'costly on every site'],
    ['##a[href^="https://share.example/#.x"]', 'costly on every site'],
  ])('%s: %s', (rule, reason) => {
    const { sheets, index, dropped } = compile(rule, 'paper.example##.kept');
    expect([...(dropped.get('Invented list') ?? [])]).toEqual([[reason, 1]]);
    expect(index.sources[0]).toMatchObject({ rules: 2, kept: 1 });
    expect([...sheets.values()].map(insideOf)).toEqual([`${PAPER}{.kept${KEEP}${HIDE}}\n`]);
  });

  it('a section that is none of ours', () => {
    const { index, dropped } = compile(
      '! SECTION: Walls',
      '! SECTION: More',
      '##.a',
      '! !SECTION: More',
      '! !SECTION: Walls',
      '##.b',
    );
    expect(dropped.get('Invented list')?.get('for ad blockers, or a tweak')).toBe(1);
    expect(index.sources[0]?.kept).toBe(1);
  });
});

it('the index has the name, version and date of the list', () => {
  expect(compile('##.nag', '||tracker.example^', '').index.sources).toEqual([
    {
      id: 'popups',
      name: 'Invented list',
      version: '1.2',
      date: '2026-01-02T03:04:05+00:00',
      homepage: 'https://list.example',
      licence: 'GPL-3.0',
      kind: 'overlay',
      rules: 1,
      kept: 1,
    },
  ]);
});

it('the rules of two lists can be switched off one by one', () => {
  const other = { ...LIST, name: 'social' } as const;
  const { sheets } = compileLists([parseList(`${HEADER}##.nag`, LIST), parseList(`${HEADER}##.nag`, other)]);
  expect(sheets.get('lists/overlay.css')?.match(/data-pullquote-without-\w+/g)).toEqual([
    'data-pullquote-without-popups',
    'data-pullquote-without-overlay',
    'data-pullquote-without-social',
    'data-pullquote-without-overlay',
  ]);
});

it('the rules of two kinds for a site stand in one sheet, and those of consent notices in another', () => {
  const cookies = { ...LIST, name: 'cookies', kind: 'consent' } as const;
  const { sheets, index } = compileLists([
    parseList(`${HEADER}paper.example##.nag\npaper.example##.newsletter-box`, LIST),
    parseList(`${HEADER}paper.example##.cookies`, cookies),
  ]);
  const shard = shardOf('paper.example', index.shards);
  const sites = sheets.get(shardSheet('sites', shard));
  expect(sites?.match(/without-(?:overlay|subscribe)/g)).toEqual(['without-overlay', 'without-subscribe']);
  expect(sites).not.toContain('.cookies');
  expect(sheets.get(shardSheet('consent', shard))).toContain('.cookies');
  expect(index.groups).toEqual({ sites: [shard], consent: [shard] });
});
