/** A setting that is on or off. */
export interface Flag {
  type: 'flag';
  default: boolean;
}

/** One of a few values. */
export interface Choice<Value extends string = string> {
  type: 'choice';
  default: Value;
  values: readonly Value[];
}

/** A number between two limits, both included, in steps. */
export interface Amount {
  type: 'amount';
  default: number;
  min: number;
  max: number;
  step: number;
  unit: 'px' | 'ch' | 'em' | 'times' | 'share';
}

/** Lines of text in the order in which they were written. */
export interface Lines {
  type: 'lines';
  default: readonly string[];
  maxLines: number;
  maxLength: number;
}

/** Values by name, empty until something is set. */
export interface Table<Value = unknown> {
  type: 'table';
  maxEntries: number;
  isName(name: string): boolean;
  /** The value as far as it is understood; undefined when nothing of it is. */
  parse(value: unknown): Value | undefined;
  /** The JSON Schema of a value, for managed policies. */
  schema: object;
}

export type Field = Flag | Choice | Amount | Lines | Table;

/** The type of a setting. */
export type ValueOf<F> =
  F extends Choice<infer Value>
    ? Value
    : F extends Flag
      ? boolean
      : F extends Amount
        ? number
        : F extends Lines
          ? string[]
          : F extends Table<infer Value>
            ? Record<string, Value>
            : { -readonly [Name in keyof F]: ValueOf<F[Name]> };

export const flag = (value: boolean): Flag => ({ type: 'flag', default: value });

export const choice = <Value extends string>(value: NoInfer<Value>, values: readonly Value[]): Choice<Value> => {
  return { type: 'choice', default: value, values };
};

export const amount = (
  value: number,
  [min, max, step]: readonly [number, number, number],
  unit: Amount['unit'],
): Amount => ({
  type: 'amount',
  default: value,
  min,
  max,
  step,
  unit,
});

export const isField = (node: object): node is Field => typeof (node as { type?: unknown }).type === 'string';

/**
 * A value for a field that is no table, from a file or a stranger.
 * @returns undefined when it is not understood; a number beyond a limit is not
 */
export function parseValue(field: Exclude<Field, Table>, value: unknown): unknown {
  if (field.type === 'flag') return typeof value === 'boolean' ? value : undefined;
  if (field.type === 'choice')
    return typeof value === 'string' && field.values.includes(value) ? (value as string) : undefined;
  if (field.type === 'amount') {
    const isRight = typeof value === 'number' && value >= field.min && value <= field.max;
    // steps of a hundredth leave crumbs when they are added up
    return isRight ? Math.round(value * 1000) / 1000 : undefined;
  }
  if (!Array.isArray(value) || value.length > field.maxLines) return undefined;
  return value.filter((line) => typeof line === 'string' && line.length <= field.maxLength && !/[\r\n]/.test(line));
}
