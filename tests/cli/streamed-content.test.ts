import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';

const bodyOf = (html: string): string =>
  (parsePage(`<body>${html}</body>`).body.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('placeStreamedContent', () => {
  it('fills a hole with its piece, and takes out what stood there meanwhile', () => {
    const page =
      '<p>One.</p><!--$?--><template id="B:0"></template><div>Loading the second of three paragraphs, please wait.</div><!--/$--><p>Three.</p><div hidden id="S:0"><p>Two.</p></div>';
    expect(bodyOf(page)).toBe('One.Two.Three.');
  });

  it('fills holes within pieces', () => {
    const page =
      '<main><!--$?--><template id="B:1"></template><i>…</i><!--/$--></main><div hidden id="S:1"><p>One.</p><template id="P:2"></template></div><div hidden id="S:2"><p>Two.</p></div>';
    expect(bodyOf(page)).toBe('One.Two.');
  });

  it('keeps what follows where the page was saved without comments', () => {
    const page =
      '<template id="B:0"></template><div>Loading …</div><p>Two follows one, and is a paragraph.</p><div hidden id="S:0"><p>One.</p></div>';
    expect(bodyOf(page)).toBe('One.Two follows one, and is a paragraph.');
  });

  it('passes over boundaries within the one that it fills', () => {
    const page =
      '<!--$?--><template id="B:0"></template><div>Wait.<!--$--><i>Really.</i><!--/$--></div><!--$--><b>And here.</b><!--/$--><!--/$--><p>Two.</p><div hidden id="S:0"><p>One.</p></div>';
    expect(bodyOf(page)).toBe('One.Two.');
  });

  it('leaves a hole without a piece, and a piece without a hole, as they are', () => {
    const page = '<template id="B:0"></template><p>Here.</p><div hidden id="S:7"><p>Hidden.</p></div>';
    expect(parsePage(`<body>${page}</body>`).querySelector('div[hidden]')?.textContent).toBe('Hidden.');
  });
});
