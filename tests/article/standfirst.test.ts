import { describe, expect, it } from 'vitest';
import { findStandfirst } from '../../src/article/standfirst.ts';
import { parsePage } from '../../src/cli/parse-page.ts';
import { textOf } from '../../src/shared/text.ts';

const H1 = '<h1>Heron stays in Saltby</h1>';
const LINE = 'A bird has stood on one leg in the mill pond since March.';
const BODY = 'The grey heron came on the first Monday of March and has stood there ever since.';

function find(html: string, body = BODY, cut: ReadonlySet<string> = new Set()): string | null {
  const document = parsePage(`<body><main>${html}</main></body>`);
  const elements = new Set([...cut].flatMap((selector) => [...document.querySelectorAll(selector)]));
  const found = findStandfirst(document, body, elements);
  return found && textOf(found);
}

describe('findStandfirst', () => {
  it.each([
    `${H1}<p>${LINE}</p>`,
    `<header>${H1}</header><p>${LINE}</p>`,
    `<div><header>${H1}<time>4 March</time></header></div><div><p>${LINE}</p></div>`,
    `${H1}<div>By Runa Feld</div><figure><img></figure><h2>${LINE}</h2>`,
  ])('finds the sentence under the headline: %s', (html) => {
    expect(find(html)).toBe(LINE);
  });

  it.each([
    ['no headline', `<p>${LINE}</p>`],
    ['two headlines', `${H1}<p>${LINE}</p><h1>Another</h1>`],
    ['no sentence', `${H1}<p>Monday, 4 March, in the village of Saltby by the river</p>`],
    ['too few words', `${H1}<p>It is still there.</p>`],
    ['a long text', `${H1}<p>${LINE.repeat(9)}</p><p>${LINE}</p>`],
    ['links', `${H1}<p><a href="/x">A bird has stood on one leg in the mill pond</a> since March.</p>`],
    ['a box with more than a line', `${H1}<div><h3>Also</h3><p>${LINE}</p></div>`],
    [
      'a byline and a date beside each other',
      `${H1}<div><p>By Runa Feld and Bo Lind of The Reed</p><p>Six minutes, link copied!</p></div>`,
    ],
    ['a line that is named for its author', `${H1}<p class="author-line">${LINE}</p>`],
    ['something before the headline', `<p>${LINE}</p>${H1}`],
  ])('finds none in %s', (_, html) => {
    expect(find(html)).toBeNull();
  });

  it('finds none that the body or the headline repeats', () => {
    expect(find(`${H1}<p>${LINE}</p>`, `${LINE} ${BODY}`)).toBeNull();
    expect(find(`<h1>${LINE}</h1><p>${LINE}</p>`)).toBeNull();
  });

  it('passes over what is cut', () => {
    const html = `${H1}<p class="nag">Sign up for the letter that eleven people read every day.</p><p>${LINE}</p>`;
    expect(find(html, BODY, new Set(['.nag']))).toBe(LINE);
  });
});
