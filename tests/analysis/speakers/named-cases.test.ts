import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { NAMED_CASES } from './named-cases.ts';
import { readCase } from './read-case.ts';

describe('every construction', () => {
  it.each(NAMED_CASES)('$name', (named) => {
    const { quotes, indirect } = readCase(analyse, named);
    expect(quotes).toEqual(named.quotes);
    if (named.indirect) expect(indirect).toEqual(named.indirect);
  });
});
