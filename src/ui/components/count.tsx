import { t } from '../../platform/i18n.ts';

/** How many of a list are shown: "5 of 9", or "9" when it is all of them. */
export function Count({ shown, all }: { shown: number; all: number }) {
  return <span>{shown < all ? t('someOf', shown, all) : t('count', all)}</span>;
}
