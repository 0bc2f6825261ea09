/** A fault, and the test that must fail for it. */
export interface Planted {
  /** What guards against what. */
  guard: string;
  file: string;
  /** Stands in the file once; the fault stands in its place. */
  find: string;
  fault: string;
  /** A file of tests. */
  test: string;
}

/** One for each guard against hostile pages, failing storage and a background that is stopped; those that only a browser shows are named in the README. */
export const PLANTED: readonly Planted[] = [
  {
    guard: 'links lead to http, https, mailto and tel only',
    file: 'src/article/safe-url.ts',
    find: "if (!url || !['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol)) return null;",
    fault: 'if (!url) return null;',
    test: 'tests/article/safe-url.test.ts',
  },
  {
    guard: 'what is sanitised has listed elements only',
    file: 'src/export/sanitise.ts',
    find: "    'abbr',\n",
    fault: "    'abbr', 'iframe', 'form', 'input',\n",
    test: 'tests/export/sanitise.test.ts',
  },
  {
    guard: 'ids of the page never come through',
    file: 'src/export/sanitise.ts',
    find: 'const OWN_ID = /^pq-\\d+$/;',
    fault: 'const OWN_ID = /^/;',
    test: 'tests/export/sanitise.test.ts',
  },
  {
    guard: 'formulae hold no HTML',
    file: 'src/export/sanitise.ts',
    find: '      parent.removeChild(node);\n',
    fault: '      void node;\n',
    test: 'tests/export/sanitise.test.ts',
  },
  {
    guard: 'where nothing can be sanitised nothing is shown',
    file: 'src/export/sanitise.ts',
    find: 'if (!purify.isSupported)',
    fault: 'if (purify === null)',
    test: 'tests/export/sanitise.test.ts',
  },
  {
    guard: 'trees are flattened below 64 levels before Readability reads them',
    file: 'src/article/limit-depth.ts',
    find: 'const MAX_DEPTH = 64;',
    fault: 'const MAX_DEPTH = 64_000;',
    test: 'tests/article/limit-depth.test.ts',
  },
  {
    guard: 'the command line keeps 512 elements open at most',
    file: 'src/cli/parse-page.ts',
    find: 'const MAX_DEPTH = 512;',
    fault: 'const MAX_DEPTH = 512_000;',
    test: 'tests/cli/parse-page.test.ts',
  },
  {
    guard: 'requests are in their form',
    file: 'src/shared/check-request.ts',
    find: 'if (!Object.entries<Check>(fields).every(([field, check]) => check(request[field]))) return false;',
    fault: 'if (Object.keys(fields).length < 0) return false;',
    test: 'tests/shared/check-request.test.ts',
  },
  {
    guard: 'scripts in pages may not ask for what only surfaces may',
    file: 'src/shared/check-request.ts',
    find: "if (isSurface || from === 'anyone') return true;",
    fault: "if (isSurface || from !== 'its own site') return true;",
    test: 'tests/shared/check-request.test.ts',
  },
  {
    guard: 'a page learns nothing of what was read on another site',
    file: 'src/shared/check-request.ts',
    find: "return from === 'its own site' && isSameSite(request.url, url);",
    fault: "return from === 'its own site';",
    test: 'tests/shared/check-request.test.ts',
  },
  {
    guard: 'pages for logging in, mail and banking are left alone',
    file: 'src/shared/private-page.ts',
    find: 'some((word) => WORDS.has(word))',
    fault: "some((word) => word === 'never')",
    test: 'tests/shared/private-page.test.ts',
  },
  {
    guard: 'monstrous texts are analysed in part',
    file: 'src/background/analyse-within.ts',
    find: 'if (text.length <= most) return analyse(input);',
    fault: 'if (text.length <= Infinity) return analyse(input);',
    test: 'tests/background/analyse-within.test.ts',
  },
  {
    guard: 'changes are made in the order in which they were asked for',
    file: 'src/platform/in-turn.ts',
    find: '(last.get(name) ?? Promise.resolve()).then(request, request)',
    fault: 'request()',
    test: 'tests/platform/in-turn.test.ts',
  },
  {
    guard: 'a full storage makes room',
    file: 'src/platform/session-cache.ts',
    find: 'await prune(0)',
    fault: 'await Promise.reject(new Error())',
    test: 'tests/platform/session-cache.test.ts',
  },
  {
    guard: 'a clock that was set back does not take what was just written',
    file: 'src/platform/session-cache.ts',
    find: 'key === written ? 0 : Math.max(0, now - at)',
    fault: 'now - at',
    test: 'tests/platform/session-cache.test.ts',
  },
  {
    guard: 'places from the future are as old as now',
    file: 'src/shared/places.ts',
    find: 'at: Math.min(place.at, now)',
    fault: 'at: place.at',
    test: 'tests/shared/places.test.ts',
  },
  {
    guard: 'places that cannot be read are not written over',
    file: 'src/background/places.ts',
    find: 'if (stored === UNREADABLE) return false;',
    fault: '',
    test: 'tests/background/places.test.ts',
  },
  {
    guard: 'private windows leave no place behind',
    file: 'src/background/places.ts',
    find: '  if (isPrivate) return false;\n',
    fault: '',
    test: 'tests/background/places.test.ts',
  },
  {
    guard: 'the menu is put again by a background that died over it',
    file: 'src/platform/context-menu.ts',
    find: '  put(true);\n',
    fault: '',
    test: 'tests/background/killed.test.ts',
  },
  {
    guard: 'a browser without menus comes to the same settings and scripts',
    file: 'src/platform/context-menu.ts',
    find: '  if (!browser.contextMenus) return;\n',
    fault: '',
    test: 'tests/background/killed.test.ts',
  },
  {
    guard: 'what was compiled and given back is compiled again',
    file: 'src/shared/pattern.ts',
    find: 'this.regexes.clear();',
    fault: 'for (const source of this.regexes.keys()) this.regexes.set(source, /(?!)/g);',
    test: 'tests/shared/pattern.test.ts',
  },
  {
    guard: 'regular expressions are linear',
    file: 'src/shared/private-page.ts',
    find: "segment.replace(/\\.\\w+$/, '')",
    fault: "segment.replace(/(?:\\.|\\w+)+$/, '')",
    test: 'tests/checks/regular-expressions.test.ts',
  },
  {
    guard: 'a page that has become another one while it was read is read anew',
    file: 'src/content/read-live-page.ts',
    find: 'page.address() === options.url && !isClobbered(document)',
    fault: '!isClobbered(document)',
    test: 'tests/content/read-live-page.test.ts',
  },
  {
    guard: 'a page that comes to hide members of the DOM while it is read is read by a copy',
    file: 'src/content/read-live-page.ts',
    find: 'page.address() === options.url && !isClobbered(document)',
    fault: 'page.address() === options.url',
    test: 'tests/content/read-live-page.test.ts',
  },
  {
    guard: 'who works in steps gives way',
    file: 'src/shared/steps.ts',
    find: '    if (!(await rest())) return null;\n',
    fault: '',
    test: 'tests/shared/steps.test.ts',
  },
];
