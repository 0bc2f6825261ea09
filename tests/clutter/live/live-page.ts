import { findLiveClutter, type LiveFinding } from '../../../src/clutter/live/find-live-clutter.ts';
import type { Layout } from '../../../src/clutter/types.ts';
import { defaultSettings } from '../../../src/shared/settings-values.ts';
import { atOnce } from '../../../src/shared/steps.ts';
import { textOf } from '../../../src/shared/text.ts';
import { type Places, storyPage } from '../story.ts';

const DECLARED = '<meta property="og:type" content="article">';

/** The invented article with something around it, all kinds and all teasers on unless told otherwise. */
export function findOn(
  places: Places,
  options: { laidOut?: boolean; teasers?: 'unrelated' | 'all'; off?: string[]; head?: string } = {},
): LiveFinding[] {
  const { kinds } = defaultSettings().cleaning;
  for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) kinds[kind] = !options.off?.includes(kind);
  const document = storyPage({ ...places, head: options.head ?? DECLARED });
  const cleaning = { kinds, teasers: options.teasers ?? 'all' } as const;
  const survey = atOnce(
    findLiveClutter(document, {
      url: 'https://reed.example/heron',
      layout: options.laidOut ? layoutOf(document) : null,
      cleaning,
    }),
  );
  return survey?.findings ?? [];
}

/** Kind and first words of each finding. */
export const brief = (findings: readonly LiveFinding[]): [string, string][] =>
  findings.map(({ kind, element }) => [kind, textOf(element).slice(0, 24)]);

/** A layout in which elements of the class "fixed" are fixed, those of the class "veil" over all of the window. */
function layoutOf(document: Document): Layout {
  return {
    position: (element) => (element.classList.contains('fixed') ? 'fixed' : 'static'),
    coverage: (element) => (element.classList.contains('veil') ? 1 : 0.3),
    layers: () => [...document.querySelectorAll('.fixed')],
  };
}
