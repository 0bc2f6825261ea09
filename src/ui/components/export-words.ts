import type { ExportWords } from '../../export/words.ts';
import { t } from '../../platform/i18n.ts';

/** The words of an export in the reader's language. */
export function exportWords(): ExportWords {
  return {
    quotes: t('exportQuotes'),
    actors: t('actors'),
    unattributed: t('unattributed'),
    picture: t('exportPicture'),
    source: t('exportSource'),
    kinds: { person: t('kindPerson'), organization: t('kindOrganization'), place: t('kindPlace') },
  };
}
