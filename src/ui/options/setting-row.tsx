import { useId } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import type { Amount, Choice, Field } from '../../shared/settings-fields.ts';
import { FIELDS, putValues, settingsFrom, valueAt } from '../../shared/settings-values.ts';
import type { SettingsHandle } from '../components/use-settings.ts';
import { amountText, choiceText, defaultText, helpOf, labelOf } from './setting-text.ts';

interface Props {
  /** `reader.size` */
  path: string;
  handle: SettingsHandle;
}

/** One setting: its name, a line about it with its default, and the control. */
export function SettingRow({ path, handle }: Props) {
  const id = useId();
  const field = FIELDS.get(path);
  if (!field) return null;
  const value = valueAt(handle.settings, path);
  const standard = valueAt(settingsFrom(handle.policy.defaults), path);
  const locked = handle.isLocked(path);
  const set = (next: unknown) => handle.change((settings) => putValues(settings, { [path]: next }));
  return (
    <div class="setting" data-path={path}>
      <label for={id}>{labelOf(path)}</label>
      <p id={`${id}-help`}>
        {helpOf(path)} <span class="default">{t('defaultIs', defaultText(path, field, standard))}</span>
        {locked && <strong class="managed">{t('managed')}</strong>}
      </p>
      <Control {...{ id, path, field, value, locked, set }} />
    </div>
  );
}

interface ControlProps {
  id: string;
  path: string;
  field: Field;
  value: unknown;
  locked: boolean;
  set: (value: unknown) => void;
}

function Control({ id, path, field, value, locked, set }: ControlProps) {
  if (field.type === 'flag')
    return (
      <input
        id={id}
        type="checkbox"
        role="switch"
        class="switch-box"
        checked={value === true}
        aria-checked={value === true}
        disabled={locked}
        aria-describedby={`${id}-help`}
        onChange={({ currentTarget }) => set(currentTarget.checked)}
      />
    );
  if (field.type === 'choice') return <Select {...{ id, path, field, value: String(value), locked, set }} />;
  if (field.type === 'amount') return <Slider {...{ id, field, value: Number(value), locked, set }} />;
  return null;
}

interface SelectProps extends Omit<ControlProps, 'field' | 'value'> {
  field: Choice;
  value: string;
}

function Select({ id, path, field, value, locked, set }: SelectProps) {
  return (
    <select
      id={id}
      value={value}
      disabled={locked}
      aria-describedby={`${id}-help`}
      onChange={({ currentTarget }) => set(currentTarget.value)}
    >
      {field.values.map((one) => (
        <option key={one} value={one}>
          {choiceText(path, one)}
        </option>
      ))}
    </select>
  );
}

interface SliderProps extends Omit<ControlProps, 'field' | 'value' | 'path'> {
  field: Amount;
  value: number;
}

function Slider({ id, field, value, locked, set }: SliderProps) {
  const { min, max, step } = field;
  return (
    <span class="slider">
      <input
        id={id}
        type="range"
        {...{ min, max, step, value }}
        disabled={locked}
        aria-valuetext={amountText(value, field)}
        aria-describedby={`${id}-help`}
        onInput={({ currentTarget }) => set(currentTarget.valueAsNumber)}
      />
      <output for={id}>{amountText(value, field)}</output>
    </span>
  );
}
