import { languageName, t } from '../../platform/i18n.ts';
import type { Amount, Field } from '../../shared/settings-fields.ts';

const keyOf = (path: string): string => path.replace(/[.-]/g, '_');

/** What a setting is called. Where it stands elsewhere too, it has the same name there. */
export function labelOf(path: string): string {
  const [, kind] = /^cleaning\.kinds\.(.+)$/.exec(path) ?? [];
  if (kind) return t(`hide_${keyOf(kind)}`);
  const [, language] = /^analysis\.languages\.(.+)$/.exec(path) ?? [];
  if (language) return language === 'other' ? t('otherLanguages') : languageName(language);
  const [, reader] = /^reader\.(.+)$/.exec(path) ?? [];
  return t(reader ? `reader_${reader}` : `set_${keyOf(path)}`);
}

/** What it does, in one line. */
export function helpOf(path: string): string {
  return t(path.startsWith('analysis.languages.') ? 'set_analysis_languages_help' : `set_${keyOf(path)}_help`);
}

/** What a value of a choice is called. */
export function choiceText(path: string, value: string): string {
  const [, name] = /^reader\.(theme|font)$/.exec(path) ?? [];
  return t(name ? `${name}_${value}` : `set_${keyOf(path)}_${value}`);
}

/** A number with its unit. */
export function amountText(value: number, { unit }: Amount): string {
  if (unit === 'share') return t('unit_percent', Math.round(value * 100));
  return t(`unit_${unit}`, value);
}

/** A setting's default as people read it. */
export function defaultText(path: string, field: Field, value: unknown): string {
  if (field.type === 'flag') return t(value ? 'settingOn' : 'settingOff');
  if (field.type === 'choice') return choiceText(path, String(value));
  return field.type === 'amount' ? amountText(Number(value), field) : '';
}
