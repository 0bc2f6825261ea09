import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { plural, t } from '../../platform/i18n.ts';
import type { SettingsHandle } from '../components/use-settings.ts';
import { checkRules } from './check-rules.ts';

/** The reader's own rules as a text that is checked while it is written, and stored whenever nothing is wrong with it. */
export function RulesSection({ handle }: { handle: SettingsHandle }) {
  const managed = (handle.policy.locked.rules ?? []) as string[];
  const stored = handle.settings.rules.filter((rule) => !managed.includes(rule)).join('\n');
  const [text, setText] = useState(stored);
  const last = useRef(stored);
  const editor = useRef<HTMLTextAreaElement>(null);
  const numbers = useRef<HTMLPreElement>(null);
  // rules that come from elsewhere take the place of what is stored, not of what is being written; before any further key is heard
  useLayoutEffect(() => {
    if (text.trimEnd() === last.current.trimEnd()) setText(stored);
    last.current = stored;
  }, [stored]);

  const faults = checkRules(text);
  const lines = text.split('\n');
  const change = (next: string) => {
    setText(next);
    if (checkRules(next).length > 0) return;
    const rules = next.split('\n').map((line) => line.trimEnd());
    while (rules.at(-1) === '') rules.pop();
    last.current = rules.join('\n');
    handle.change((settings) => {
      settings.rules = [...managed, ...rules];
    });
  };
  const go = (line: number) => {
    const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    editor.current?.focus();
    editor.current?.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  };
  return (
    <div class="rules">
      <p class="help" id="rules-help">
        {t('section_rules_help')}
      </p>
      {managed.length > 0 && <p class="help">{plural('managedRules', managed.length)}</p>}
      <div class="rules-editor">
        <pre ref={numbers} aria-hidden="true">
          {lines.map((_, index) => index + 1).join('\n')}
        </pre>
        <textarea
          ref={editor}
          rows={8}
          dir="ltr"
          spellcheck={false}
          autocomplete="off"
          wrap="off"
          value={text}
          placeholder={'paper.example##.promo\npaper.example#@#.keep-this'}
          aria-label={t('section_rules')}
          aria-describedby="rules-help rules-state"
          aria-invalid={faults.length > 0}
          onInput={({ currentTarget }) => change(currentTarget.value)}
          onScroll={({ currentTarget }) => {
            if (numbers.current) numbers.current.scrollTop = currentTarget.scrollTop;
          }}
        />
      </div>
      <div id="rules-state" role="status">
        {faults.length > 0 ? (
          <>
            <p class="fault">{plural('rulesNotStored', faults.length)}</p>
            <ol class="plain-list faults">
              {faults.map(({ line, fault }) => (
                <li key={line}>
                  <button type="button" class="link-button" onClick={() => go(line)}>
                    {t('ruleLine', line)}
                  </button>{' '}
                  {t(`ruleFault_${fault}`)}
                </li>
              ))}
            </ol>
          </>
        ) : (
          <p class="help">{plural('rulesStored', lines.filter((line) => /^\s*[^!\s]/.test(line)).length)}</p>
        )}
      </div>
    </div>
  );
}
