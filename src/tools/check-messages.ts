import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
type Messages = Record<string, Message>;

const FORM = /_(zero|one|two|few|many|other)$/;
/** The language that every other is measured by. */
const SOURCE = 'en';

/**
 * Checks the interface's messages: none is missing in a language or unused, every plural has the forms of its language, and placeholders are the same everywhere.
 * @param root the folder that `src/`, `public/` and `manifest.json` stand in
 * @returns what is wrong; empty when nothing is
 */
export function checkMessages(root: string): string[] {
  const locales = join(root, 'public/_locales');
  const languages = readdirSync(locales);
  const all = new Map(languages.map((name) => [name, readMessages(join(locales, name, 'messages.json'))]));
  const source = all.get(SOURCE) ?? {};
  const code = readCode(root);
  return [
    ...missingInCode(source, code),
    ...Object.keys(source)
      .filter((key) => !isUsed(key, source, code))
      .map((key) => `${SOURCE}: ${key} is used nowhere`),
    ...languages.flatMap((language) => checkLanguage(language, all.get(language) ?? {}, source)),
  ];
}

const readMessages = (file: string): Messages => JSON.parse(readFileSync(file, 'utf8')) as Messages;

function readCode(root: string): string {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const shipped = files.filter((file) => /\.tsx?$/.test(file) && !/^(?:tools|cli)[/\\]/.test(file));
  // the manifest names messages too, and so does what makes it
  const manifests = ['manifest.json', 'src/tools/manifest.ts'].map((file) => join(root, file)).filter(existsSync);
  return [...shipped.map((file) => join(root, 'src', file)), ...manifests]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

function missingInCode(source: Messages, code: string): string[] {
  const named = [...code.matchAll(/\b(t|plural)\(\s*'([\w-]+)'/g)].map(([, call, key]) => {
    return call === 'plural' ? `${key}_other` : `${key}`;
  });
  const inManifest = [...code.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => `${key}`);
  return [...new Set([...named, ...inManifest])]
    .filter((key) => !Object.hasOwn(source, key))
    .map((key) => `${SOURCE}: ${key} is missing`);
}

/** Whether the key is written anywhere, or can come of one of the templates (`kind_${…}`). */
function isUsed(key: string, source: Messages, code: string): boolean {
  const base = isPlural(key, source) ? key.replace(FORM, '') : key;
  if (new RegExp(`(?<![\\w$])(?:__MSG_)?${base}(?:__)?(?![\\w])`).test(code)) return true;
  return templatesOf(code).some((template) => template.test(base));
}

let templates: { code: string; found: RegExp[] } | null = null;

function templatesOf(code: string): RegExp[] {
  if (templates?.code !== code) {
    const written = [...code.matchAll(/`(\w+_\$\{[^`]*|\$\{[^`{}]*\}_[a-z]\w*)`/g)].map(
      ([, template = '']) => template,
    );
    const found = written.map((text) => new RegExp(`^${text.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '\\w+')}$`));
    templates = { code, found };
  }
  return templates.found;
}

function isPlural(key: string, source: Messages): boolean {
  return (
    FORM.test(key) &&
    Object.hasOwn(source, key.replace(FORM, '_one')) &&
    Object.hasOwn(source, key.replace(FORM, '_other'))
  );
}

function checkLanguage(language: string, messages: Messages, source: Messages): string[] {
  const wanted = Object.keys(source).flatMap((key) => {
    if (!isPlural(key, source)) return [key];
    return key.endsWith('_other') ? formsOf(language).map((form) => key.replace(FORM, `_${form}`)) : [];
  });
  const missing = wanted.filter((key) => !messages[key]?.message).map((key) => `${language}: ${key} is missing`);
  const unknown = Object.keys(messages)
    .filter((key) => !wanted.includes(key))
    .map((key) => `${language}: ${key} is none of ${SOURCE}'s`);
  const mismatched = wanted.flatMap((key) => {
    const message = messages[key];
    return message ? placeholderFaults(key, message, source).map((fault) => `${language}: ${key} ${fault}`) : [];
  });
  return [...missing, ...unknown, ...mismatched];
}

/** The plural forms that a language has for the counts that occur. */
function formsOf(language: string): string[] {
  const rules = new Intl.PluralRules(language.replace('_', '-'));
  return [...new Set(Array.from({ length: 1200 }, (_, count) => rules.select(count)))];
}

function placeholderFaults(key: string, { message, placeholders = {} }: Message, source: Messages): string[] {
  const model =
    source[
      isPlural(key, source) || FORM.test(key)
        ? source[key.replace(FORM, '_other')]
          ? key.replace(FORM, '_other')
          : key
        : key
    ];
  const used = new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase()));
  const known = model?.placeholders ?? {};
  const contentOf = (name: string) => placeholders[name]?.content;
  return [
    ...[...used]
      .filter((name) => !Object.hasOwn(placeholders, name))
      .map((name) => `uses $${name}$ and does not declare it`),
    ...Object.keys(placeholders)
      .filter((name) => known[name]?.content !== contentOf(name))
      .map((name) => `has $${name}$, which is another or none in ${SOURCE}`),
    // "one" and "two" may be words
    ...Object.keys(known)
      .filter((name) => !used.has(name) && !/_(?:zero|one|two)$/.test(key))
      .map((name) => `does not say $${name}$`),
  ];
}

if (import.meta.filename === process.argv[1]) {
  const faults = checkMessages('.');
  for (const fault of faults) console.error(fault);
  if (faults.length) process.exitCode = 1;
}
