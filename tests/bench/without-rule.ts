/** A function that decides something, and can be made to decide nothing. */
export interface Rule {
  file: string;
  name: string;
  /** What it returns when it is taken out, as source. */
  nothing: string;
  /** Where its body begins in the source. */
  body: number;
}

/** What a function of this result says when it says nothing; null for one that cannot. */
function nothingOf(result: string): string | null {
  if (/^boolean$|^\w+ is /.test(result)) return 'false';
  if (/\| null$/.test(result)) return 'null';
  if (/\[\]$/.test(result)) return '[]';
  return result === 'void' ? '' : null;
}

/** The functions of a formatted source file whose result may be nothing. Linear in the source. */
export function findRules(file: string, source: string): Rule[] {
  const rules: Rule[] = [];
  for (const { 1: name = '', index } of source.matchAll(/^(?:export )?function (\w+)/gm)) {
    const signature = /^(?:export )?function \w+\((?:[^\n]*|\n(?: {2}[^\n]*\n)*)\): ([^\n]+) \{\n/.exec(
      source.slice(index),
    );
    const nothing = signature ? nothingOf(signature[1] ?? '') : null;
    if (signature && nothing !== null) rules.push({ file, name, nothing, body: index + signature[0].length });
  }
  return rules;
}

/** The source with a function that decides nothing. */
export function withoutRule(source: string, { body, nothing }: Rule): string {
  return `${source.slice(0, body)}  if (0 < 1) return ${nothing};\n${source.slice(body)}`;
}
