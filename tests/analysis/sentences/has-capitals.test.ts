import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { hasCapitals } from '../../../src/analysis/sentences/has-capitals.ts';

const CHINESE = '道路今天关闭了。市长安娜·霍尔姆说:“道路将在春天重新开放。”她使用 iPhone 和 Apple 的服务。';

describe('hasCapitals', () => {
  it.each([
    ['English', 'The road is closed, Anna Holm said.', true],
    ['Russian', 'Дорога закрыта, сказала Анна Холм.', true],
    ['Greek', 'Ο δρόμος είναι κλειστός, είπε η Άννα.', true],
    ['no letters', '1 2 3 …', true],
    ['Chinese', CHINESE, false],
    ['Japanese', '道路は今日閉鎖された、とアンナ・ホルムさんは語った。', false],
    ['Korean', '오늘 도로가 폐쇄되었다고 시장이 말했다.', false],
    ['Hindi', 'सड़क आज बंद है, महापौर ने कहा।', false],
    ['Hebrew', 'הכביש סגור היום, אמרה ראשת העיר.', false],
    ['Georgian', 'გზა დღეს დაკეტილია, თქვა მერმა.', false],
  ])('%s', (_script, text, expected) => {
    expect(hasCapitals(text)).toBe(expected);
  });
});

describe('a text in a script without capitals', () => {
  it('has no actors, and says that names cannot be read', () => {
    const analysis = analyse({ text: CHINESE });
    expect(analysis).toMatchObject({ actors: [], namesUnreadable: true });
  });

  it('is not Arabic, which has rules of its own', () => {
    expect(analyse({ text: 'قال محمد الأحمد إن الطريق مغلق اليوم.' }).namesUnreadable).toBe(false);
  });
});
