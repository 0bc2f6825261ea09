import { describe, expect, it } from 'vitest';
import { labelBlocks, wordsOf } from '../../../src/tools/train-text-blocks/reference.ts';
import { PARAGRAPHS } from '../../clutter/story.ts';

const [ONE = '', TWO = '', THREE = '', FOUR = ''] = PARAGRAPHS;
/** The blocks that are found in a reference, by their first word or two. */
const labelled = (blocks: readonly string[], reference: string) => {
  const labels = labelBlocks(blocks, reference);
  expect(labels).toHaveLength(blocks.length);
  return blocks.flatMap((_, i) => (labels[i] ? [i] : []));
};

describe('labelBlocks', () => {
  it('finds the paragraphs of the reference', () => {
    expect(
      labelled(['Home and garden and all the rest', ONE, TWO, 'Seven turnips were found in a hedge'], `${ONE}\n${TWO}`),
    ).toEqual([1, 2]);
  });

  it('finds a line that is all of the reference', () => {
    expect(labelled(['Seven turnips in a hedge', 'The heron stays in Saltby'], 'The heron stays in Saltby')).toEqual([
      1,
    ]);
  });

  it('finds nothing in another text, or none', () => {
    expect(labelled([ONE, TWO], `${THREE} ${FOUR}`)).toEqual([]);
    expect(labelled([ONE, ''], '')).toEqual([]);
    expect(labelled([], ONE)).toEqual([]);
  });

  it('is not confused by case, marks and a word more or less', () => {
    expect(
      labelled([ONE.toUpperCase().replaceAll(',', ' –'), TWO.replace('Nobody', 'Today nobody')], `${ONE} ${TWO}`),
    ).toEqual([0, 1]);
  });

  it('takes a block of which half the words are in the reference, not less', () => {
    const words = THREE.split(' ');
    const other = 'turnip hedge lawyer egret bus lawn gate bell'.split(' ');
    const half = [...words.slice(0, 10), ...other].join(' ');
    const less = [...words.slice(0, 7), ...other].join(' ');
    expect(labelled([half], THREE)).toEqual([0]);
    expect(labelled([less], THREE)).toEqual([]);
  });

  it('takes short lines beside a paragraph, not those far off', () => {
    const reference = `${ONE} The pond ${TWO}`;
    expect(labelled([ONE, 'The pond', TWO], reference)).toEqual([0, 1, 2]);
    expect(labelled(['The pond', ...Array.from({ length: 7 }, (_, i) => `Menu ${i}`), TWO], reference)).toEqual([8]);
    expect(labelled([ONE, 'The lake', TWO], reference)).toEqual([0, 2]);
  });

  it('takes of a line that is there twice the one that stands in the order', () => {
    const reference = `${ONE} The pond ${TWO}`;
    expect(labelled([ONE, 'The pond', TWO, THREE, 'The pond'], reference)).toEqual([0, 1, 2]);
    expect(labelled([ONE, TWO, ONE], `${ONE} ${TWO}`)).toEqual([0, 1]);
  });

  it('leaves a teaser of words from the middle of the article', () => {
    const teaser = TWO.split(' ').slice(0, 12).join(' ');
    expect(labelled([teaser, ONE, TWO, THREE], `${ONE} ${TWO} ${THREE}`)).toEqual([1, 2, 3]);
  });

  it('takes paragraphs that the reference has in another order', () => {
    expect(labelled([THREE, ONE, TWO], `${ONE} ${TWO} ${THREE}`)).toEqual([0, 1, 2]);
  });

  it('reads any script', () => {
    const text = 'Цапля стоит у старой мельницы уже девять дней и никуда не улетает';
    expect(labelled(['Купите зонт сегодня в нашем новом магазине', text], text)).toEqual([1]);
  });
});

describe('wordsOf', () => {
  it('gives the words in lower case, without marks', () => {
    expect(wordsOf('“Größe 42,” sagt Ada_M – ja!')).toEqual(['größe', '42', 'sagt', 'ada_m', 'ja']);
    expect(wordsOf(' … ')).toEqual([]);
  });
});
