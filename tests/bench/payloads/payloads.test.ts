import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { PAYLOADS, pageWith } from './all.ts';
import { auditTree } from './audit.ts';
import { readPayload } from './read-payload.ts';

const { window } = new JSDOM('');
const treeOf = (html: string) => new window.DOMParser().parseFromString(html, 'text/html');

describe('auditTree', () => {
  it.each([
    ['<script>x</script>', '<script>'],
    ['<p onclick="x">a</p>', '<p onclick>'],
    ['<p style="color:red">a</p>', '<p style>'],
    ['<a href="javascript:x">a</a>', '<a href="javascript:x">'],
    ['<a href=" javascript:x">a</a>', '<a href=" javascript:x">'],
    ['<img src="data:image/svg+xml,x">', '<img src="data:image/svg+xml,x">'],
    ['<p id="body">a</p>', '<p id="body">'],
    ['<svg><p>a</p></svg>', '<svg>'],
    ['<iframe></iframe>', '<iframe>'],
    ['<style>p{}</style>', '<style>'],
  ])('sees what is wrong with %j', (html, fault) => {
    expect(auditTree(treeOf(html))).toContain(fault);
  });

  it('sees a payload in a page that nobody has made safe', () => {
    const some = PAYLOADS.filter(({ place }, number) => place === 'block' && number % 20 === 0);
    const faulty = some.filter((payload, number) => auditTree(treeOf(pageWith(payload, number))).length > 0);
    expect(faulty.length).toBeGreaterThan(some.length * 0.9);
  });
});

it('reads hundreds of payloads, each with a number of its own', () => {
  expect(PAYLOADS.length).toBeGreaterThan(600);
  expect(new Set(PAYLOADS.map(({ name }) => name)).size).toBe(PAYLOADS.length);
});

it('lets nothing of any payload into what is printed, and nothing of every eighth into what is saved', {
  timeout: 240_000,
}, () => {
  const outcomes = PAYLOADS.map((payload, number) => ({
    name: payload.name,
    ...readPayload(payload, number, number % 8 === 0),
  }));
  expect(outcomes.filter(({ faults }) => faults.length > 0).map(({ name, faults }) => ({ name, faults }))).toEqual([]);
  // what was not read was not tried
  expect(outcomes.filter(({ written }) => written === null).length).toBeLessThan(10);
});
