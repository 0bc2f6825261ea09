import { describe, expect, it } from 'vitest';
import { parsePage } from '../src/cli/parse-page.ts';
import { readPage } from '../src/pipeline.ts';

const url = 'https://reed.example/2031/heron';

/** Short paragraphs, as they are usual in the news of these countries: no blank stands in them. */
const STORIES: readonly (readonly [lang: string, title: string, paragraphs: readonly string[]])[] = [
  [
    'ja',
    '水車の池のアオサギ、動かぬまま三週間',
    [
      '　水車小屋の池に三月の初めに来たアオサギが、三週間たっても動こうとしない。',
      '　一本足で立ち、水門と古い艇庫の間を見つめたままだ。',
      '　「祖父が放した魚は全部食べられました」と、小屋を守る葦原ルナさん(62)は話す。',
      '　サギが同じ場所に何日もとどまるのは珍しい。',
      '　町議会は火曜の夜、二時間かけて話し合った。池は小屋の、魚は釣り会のもの。',
      '　サギはサギ自身のものだと決まり、何もできないことになった。',
      '　子どもたちは港からニシンを運び始めた。学校はやめるよう求めている。',
      '　日曜日、サギは一度だけ向きを変えた。四十人が拍手したという。',
    ],
  ],
  [
    'zh-CN',
    '磨坊池塘的苍鹭三周未动',
    [
      '三月初飞到磨坊池塘的一只苍鹭，三周过去仍然一动不动。',
      '它单脚站立，望着水闸和旧船屋之间的水面。',
      '“祖父放养的鱼全被它吃光了。”看守磨坊的卢娜说。',
      '苍鹭很少在同一个地方停留这么多天。',
      '镇议会星期二晚上讨论了两个小时，决定池塘归磨坊，鱼归钓鱼会。',
      '至于苍鹭，它归自己所有，谁也没有办法。',
      '孩子们开始从港口给它带来鲱鱼，学校要求家长制止。',
      '星期天，苍鹭转了一次身，据说有四十个人为它鼓掌。',
    ],
  ],
  [
    'th',
    'นกกระสาที่บ่อโรงสีไม่ยอมขยับ',
    [
      'นกกระสาที่บินมายังบ่อโรงสีเมื่อต้นเดือนมีนาคมยังคงยืนนิ่งแม้เวลาจะผ่านไปสามสัปดาห์แล้ว',
      'มันยืนขาเดียวมองไปยังประตูน้ำและโรงเก็บเรือเก่า',
      '“ปลาที่คุณปู่ปล่อยไว้ถูกกินหมดแล้ว” ผู้ดูแลโรงสีกล่าว',
      'นกกระสาไม่ค่อยอยู่ที่เดิมนานหลายวันเช่นนี้',
      'สภาเมืองประชุมกันสองชั่วโมงในคืนวันอังคารและตัดสินว่าบ่อเป็นของโรงสีส่วนปลาเป็นของชมรม',
      'นกเป็นของตัวมันเองและไม่มีใครทำอะไรได้',
      'เด็กๆ เริ่มนำปลาจากท่าเรือมาให้มันทุกเช้าก่อนเข้าเรียน',
      'วันอาทิตย์นกหันตัวหนึ่งครั้งและมีคนปรบมือสี่สิบคน',
    ],
  ],
];

const read = (lang: string, title: string, body: string) => {
  const nav = '<nav><a href="/">ホーム</a> <a href="/area">地域</a></nav>';
  const html = `<html lang="${lang}"><head><title>${title}</title></head><body>${nav}${body}<footer>© Reed</footer></body></html>`;
  return readPage(parsePage(html), { url });
};

const teasersOf = (title: string, paragraphs: readonly string[]) =>
  Array.from({ length: 9 }, (_, i) => {
    const headline = `${title}${'一二三四五六七八九'[i]}`;
    return `<li><a href="/2031/t${i}">${headline}</a><p>${paragraphs[i % 8]}</p></li>`;
  }).join('');

describe.each(STORIES)('readPage of a story in %s', (lang, title, paragraphs) => {
  const text = paragraphs.map((paragraph) => paragraph.trim()).join('\n\n');
  const body = `<h1>${title}</h1><div class="b1">${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')}</div>`;
  const teasers = teasersOf(title, paragraphs);

  it('finds it, though its paragraphs are short', () => {
    expect(read(lang, title, body).article?.text).toBe(text);
  });

  it('finds no article in a list of headlines', () => {
    const list = `<h1>Reed</h1><ul>${teasers.replace(/<p>.*?<\/p>/g, '')}</ul>`;
    expect(read(lang, 'Reed', list)).toMatchObject({ article: null, reason: 'mostly-links' });
  });

  it('finds no article in two short lines', () => {
    expect(read(lang, title, `<div><p>${paragraphs[1]}</p><p>${paragraphs[3]}</p></div>`)).toMatchObject({
      article: null,
      reason: 'too-short',
    });
  });
});

it('readPage finds a story of short divs in Japanese, above a long list of headlines', () => {
  const [lang, title, paragraphs] = STORIES[0] ?? ['', '', []];
  const divs = paragraphs.map((paragraph) => `<div class="t"><div>${paragraph}</div></div>`).join('');
  const list = `<section><ul>${teasersOf(title, paragraphs).replace(/<p>.*?<\/p>/g, '')}</ul></section>`;
  const { article } = read(lang, title, `<h1>${title}</h1><div class="b1">${divs}</div>${list}`);
  expect(article?.text).toBe(paragraphs.map((paragraph) => paragraph.trim()).join('\n\n'));
});
