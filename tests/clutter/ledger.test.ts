import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';
import { ledgerOf } from '../../src/clutter/ledger.ts';

function textIn(html: string): string | undefined {
  const element = parsePage(html).body;
  return ledgerOf([{ element, kind: 'other', reason: 'because', confidence: 1, companions: [] }])[0]?.text;
}

describe('ledgerOf', () => {
  it('gives kind, reason and words of each finding, in order, and nothing else', () => {
    const { body } = parsePage('<p>One</p><p>Two</p>');
    const findings = [...body.children].map((element, i) => ({
      element,
      kind: i === 0 ? ('ad' as const) : ('share' as const),
      reason: `reason ${i}`,
      confidence: 1,
      companions: [body],
    }));
    expect(ledgerOf(findings)).toEqual([
      { kind: 'ad', reason: 'reason 0', text: 'One' },
      { kind: 'share', reason: 'reason 1', text: 'Two' },
    ]);
  });

  it('keeps the words of blocks apart, and leaves out what is not seen', () => {
    expect(
      textIn(
        '<h3>Sign up</h3><p>Every<br>day <b>free</b>, <i>really</i>.</p><script>x</script><style>y</style><select><option>z</select>',
      ),
    ).toBe('Sign up Every day free, really.');
  });

  it('cuts a long text at a word', () => {
    const text = textIn(`<p>${'heron '.repeat(60)}</p>`) ?? '';
    expect(text).toMatch(/heron…$/);
    expect(text.length).toBeLessThanOrEqual(141);
    expect(text.length).toBeGreaterThan(130);
  });

  it('cuts a text without spaces too', () => {
    expect(textIn(`<p>${'灯'.repeat(300)}</p>`)).toBe(`${'灯'.repeat(70)}…`);
  });
});
