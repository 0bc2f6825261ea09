import { checkOwnRule, type OwnRuleFault } from '../../filters/check-own-rule.ts';

/** A line that cannot be stored. */
export interface LineFault {
  /** From 1. */
  line: number;
  fault: OwnRuleFault | 'tooLong';
}

const MAX_LENGTH = 2000;

/** What is wrong with rules, by line. */
export function checkRules(text: string): LineFault[] {
  return text.split('\n').flatMap((rule, index) => {
    const fault = rule.length > MAX_LENGTH ? 'tooLong' : checkOwnRule(rule, isSelector);
    return fault ? [{ line: index + 1, fault }] : [];
  });
}

/** Whether the browser takes a selector. */
export function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
