import { plural, t } from '../../platform/i18n.ts';
import type { Amount } from '../../shared/settings-fields.ts';
import { SCHEMA } from '../../shared/settings-schema.ts';
import { FAMILIES } from '../components/look.ts';
import type { LiveSettings, ReaderSettings } from './use-reader-settings.ts';

type Numbers = 'size' | 'width' | 'lineHeight' | 'letterSpacing' | 'wordSpacing';
type Flags = 'hyphens' | 'images' | 'ruler' | 'paragraphFocus' | 'keepPlace' | 'letterKeys';

const NUMBERS: readonly Numbers[] = ['size', 'width', 'lineHeight', 'letterSpacing', 'wordSpacing'];
const FLAGS: readonly Flags[] = ['hyphens', 'images', 'ruler', 'paragraphFocus', 'keepPlace', 'letterKeys'];

/** How the text is set: shown over the foot of the reader, applied while it is changed. */
export function SettingsPanel({ settings }: { settings: LiveSettings }) {
  const { reader, change, failed } = settings;
  return (
    <div popover="auto" id="text-settings" class="panel" role="dialog" aria-label={t('textSettings')}>
      <Choices name="theme" reader={reader} change={change} />
      <Choices name="font" reader={reader} change={change} />
      <div class="amounts">
        {NUMBERS.map((name) => (
          <Slider key={name} name={name} field={SCHEMA.reader[name]} value={reader[name]} change={change} />
        ))}
      </div>
      <div class="flags">
        <Flag
          label={t('readerJustify')}
          checked={reader.align === 'justify'}
          onChange={(on) => change({ 'reader.align': on ? 'justify' : 'start' })}
        />
        {FLAGS.map((name) => (
          <Flag
            key={name}
            label={t(`reader_${name}`)}
            checked={reader[name]}
            onChange={(on) => change({ [`reader.${name}`]: on })}
          />
        ))}
      </div>
      <p class="panel-foot">
        <button type="button" class="link-button" onClick={() => change(defaults())}>
          {t('readerReset')}
        </button>
        <span role="status">{failed && t('settingsNotStored')}</span>
      </p>
    </div>
  );
}

type Change = LiveSettings['change'];

function Choices({ name, reader, change }: { name: 'theme' | 'font'; reader: ReaderSettings; change: Change }) {
  return (
    <fieldset class={`choices ${name}s`}>
      <legend class="label">{t(`reader_${name}`)}</legend>
      {SCHEMA.reader[name].values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={reader[name] === value}
            onChange={() => change({ [`reader.${name}`]: value })}
          />
          {name === 'theme' ? (
            <span class="swatch" data-theme={value === 'system' ? undefined : value}>
              <span>{t(`theme_${value}`)}</span>
            </span>
          ) : (
            <span style={{ fontFamily: FAMILIES[value as ReaderSettings['font']] }}>{t(`font_${value}`)}</span>
          )}
        </label>
      ))}
    </fieldset>
  );
}

function Slider({ name, field, value, change }: { name: Numbers; field: Amount; value: number; change: Change }) {
  return (
    <label class="slider">
      <span>{t(`reader_${name}`)}</span>
      <input
        type="range"
        min={field.min}
        max={field.max}
        step={field.step}
        value={value}
        aria-valuetext={amountText(name, value)}
        onInput={({ currentTarget }) => change({ [`reader.${name}`]: currentTarget.valueAsNumber })}
      />
      <output>{amountText(name, value)}</output>
    </label>
  );
}

function amountText(name: Numbers, value: number): string {
  if (name === 'size') return t('amountPixels', value);
  if (name === 'width') return plural('amountCharacters', value);
  return name === 'lineHeight' ? t('count', value) : t('amountPercent', Math.round(value * 100));
}

function Flag({ label, checked, onChange }: { label: string; checked: boolean; onChange: (on: boolean) => void }) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      {label}
    </label>
  );
}

/** What the panel can change, as it is at first. */
function defaults(): Record<string, unknown> {
  const names = ['theme', 'font', 'align', ...NUMBERS, ...FLAGS] as const;
  return Object.fromEntries(names.map((name) => [`reader.${name}`, SCHEMA.reader[name].default]));
}
