import { t } from '../../platform/i18n.ts';
import { listIndex } from '../../platform/list-index.ts';
import { FIELDS } from '../../shared/settings-values.ts';
import { helpOf, labelOf } from './setting-text.ts';

/** What is shown of a section. */
export interface FoundSection {
  name: string;
  /** Settings of one line each. */
  paths: string[];
  /** What has a view of its own. */
  parts: string[];
}

/** The sections in their order: the settings under a name of the schema, and what has a view of its own. */
const SECTIONS: readonly { name: string; under: readonly string[]; parts: readonly string[] }[] = [
  { name: 'cleaning', under: ['cleaning'], parts: [] },
  { name: 'sites', under: [], parts: ['sites'] },
  { name: 'reader', under: ['reader'], parts: ['preview'] },
  { name: 'aloud', under: ['aloud'], parts: ['voices'] },
  { name: 'analysis', under: ['analysis'], parts: [] },
  { name: 'rules', under: [], parts: ['rules'] },
  { name: 'lists', under: [], parts: ['lists'] },
  { name: 'keys', under: [], parts: ['keys'] },
  { name: 'data', under: ['data'], parts: ['data'] },
  { name: 'about', under: [], parts: ['about'] },
];

/** The sections with the settings in whose names and explanations all words stand; all without words. */
export function findSettings(text: string): FoundSection[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const has = (...texts: string[]) => {
    const all = texts.join(' ').toLocaleLowerCase();
    return words.every((word) => all.includes(word));
  };
  return SECTIONS.flatMap(({ name, under, parts }) => {
    const title = t(`section_${name}`);
    const paths = pathsUnder(under).filter((path) => has(title, labelOf(path), helpOf(path)));
    const shown = parts.filter((part) =>
      part === 'preview'
        ? paths.length > 0
        : has(
            title,
            t(`section_${part}_help`),
            part === 'lists' ? listIndex.sources.map(({ name }) => name).join(' ') : '',
          ),
    );
    return paths.length + shown.length > 0 ? [{ name, paths, parts: shown }] : [];
  });
}

function pathsUnder(roots: readonly string[]): string[] {
  return [...FIELDS]
    .filter(
      ([path, field]) =>
        field.type !== 'table' &&
        field.type !== 'lines' &&
        // the lists have a view of their own
        !path.startsWith('cleaning.lists.') &&
        roots.includes(path.split('.')[0] ?? ''),
    )
    .map(([path]) => path);
}
