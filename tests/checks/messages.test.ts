import { afterEach, describe, expect, it } from 'vitest';
import { checkMessages } from '../../src/tools/check-messages.ts';
import { makeTempTree, type TempTree } from './temp-tree.ts';

let tree: TempTree | null = null;
afterEach(async () => {
  await tree?.remove();
  tree = null;
});

const message = (text: string, ...names: string[]) => ({
  message: text,
  placeholders: Object.fromEntries(names.map((name, index) => [name, { content: `$${index + 1}` }])),
});
const EN = {
  name: message('Name'),
  of: message('$SHOWN$ of $ALL$', 'shown', 'all'),
  kind_ad: message('Ad'),
  days_one: message('one day', 'count'),
  days_other: message('$COUNT$ days', 'count'),
};
const TEMPLATE = ['t(`kind_', '{kind}`);'].join('$');
const CODE = `t('of', 1, 2); plural('days', 3); ${TEMPLATE}`;
const MANIFEST = '{"name": "__MSG_name__"}';

async function faultsOf(languages: Record<string, object>, code = CODE): Promise<string[]> {
  const files = Object.entries({ en: EN, ...languages }).map(([name, messages]) => [
    `public/_locales/${name}/messages.json`,
    JSON.stringify(messages),
  ]);
  tree = await makeTempTree({ 'src/ui/main.ts': code, 'manifest.json': MANIFEST, ...Object.fromEntries(files) });
  return checkMessages(tree.root);
}

describe('the messages', () => {
  it('of the source tree are complete in every language', () => expect(checkMessages('.')).toEqual([]));

  it('are right when all is there', async () => {
    const { days_one: _, days_other: __, ...others } = EN;
    const days = (form: string) => ({ [`days_${form}`]: message('$COUNT$ x', 'count') });
    const ar = Object.assign({}, others, ...['zero', 'one', 'two', 'few', 'many', 'other'].map(days));
    expect(await faultsOf({ de: EN, ar })).toEqual([]);
  });

  it('may not be missing or unused', async () => {
    const { kind_ad: _, ...de } = EN;
    expect(await faultsOf({ de: { ...de, more: message('x') } }, `t('of', 1, 2); t('lost'); ${TEMPLATE}`)).toEqual([
      'en: lost is missing',
      'en: days_one is used nowhere',
      'en: days_other is used nowhere',
      'de: kind_ad is missing',
      "de: more is none of en's",
    ]);
  });

  it('have the plural forms of their language', async () => {
    expect(await faultsOf({ ar: EN })).toEqual(
      ['zero', 'two', 'few', 'many'].map((form) => `ar: days_${form} is missing`),
    );
  });

  it('have the same placeholders', async () => {
    const de = {
      ...EN,
      of: message('$ALL$ und $SHOWN$', 'all', 'shown'),
      days_other: message('Tage'),
      name: message('$X$'),
    };
    expect(await faultsOf({ de })).toEqual([
      'de: name uses $x$ and does not declare it',
      'de: of has $all$, which is another or none in en',
      'de: of has $shown$, which is another or none in en',
      'de: days_other does not say $count$',
    ]);
  });
});
