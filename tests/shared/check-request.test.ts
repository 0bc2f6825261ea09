import { describe, expect, it } from 'vitest';
import { isRequest } from '../../src/shared/check-request.ts';

const surface = { isSurface: true, url: null };
const page = { isSurface: false, url: 'https://reed.example/2031/heron#top' };
const input = { text: 'Herons stay.', title: null, byline: ['Ada Moor'], siteName: null, lang: 'en', blockquotes: [] };

describe('isRequest', () => {
  it.each([
    ['analyse', { input, isPrivate: false }],
    ['analyse', { input: { text: '' }, isPrivate: true }],
    ['analyse', { input: { text: 'a', blockquotes: [{ start: 0, end: 1 }] }, isPrivate: true }],
    ['fontFiles', { font: 'atkinson' }],
    ['changeSettings', { values: { 'reader.size': 20 } }],
  ])('lets surfaces and pages ask for %s', (name, request) => {
    expect(isRequest(name, request, surface)).toBe(true);
    expect(isRequest(name, request, page)).toBe(true);
  });

  it.each([
    ['switchSite', { host: 'reed.example', clean: true }],
    ['cleanTab', { tabId: 1, host: 'reed.example' }],
    ['pick', { tabId: 1 }],
    ['toggleReader', { tabId: 1 }],
  ])('lets surfaces alone ask for %s', (name, request) => {
    expect(isRequest(name, request, surface)).toBe(true);
    expect(isRequest(name, request, page)).toBe(false);
  });

  it.each([
    ['addRule', { rule: 'reed.example##.promo' }],
    ['hiddenCount', { hidden: 3 }],
    ['placeOf', { url: 'https://reed.example/2031/heron' }],
    ['keepPlace', { url: 'https://reed.example/2031/heron', start: null }],
  ])('lets pages ask for %s', (name, request) => {
    expect(isRequest(name, request, page)).toBe(true);
  });

  it('tells a page nothing of where others were read', () => {
    expect(isRequest('placeOf', { url: 'https://lantern.example/' }, page)).toBe(false);
    expect(isRequest('keepPlace', { url: 'https://lantern.example/', start: 9 }, page)).toBe(false);
    expect(isRequest('placeOf', { url: 'http://[' }, page)).toBe(false);
    expect(isRequest('placeOf', { url: page.url }, { isSurface: false, url: null })).toBe(false);
    expect(isRequest('placeOf', { url: 'https://reed.example.evil.example/' }, page)).toBe(false);
  });

  it.each([
    ['https://www.reed.example/2031/heron', 'https://m.reed.example/2031/heron'],
    ['https://reed.example/2031/heron', 'http://amp.reed.example/heron'],
    ['https://reed.example/2031/heron', 'https://news.reed.example/heron'],
    ['file:///a.html', 'file:///a.html'],
    ['https://reed.example/2031/heron', 'file:///a.html'],
  ])('knows %s for the proper address of an article at %s', (url, at) => {
    expect(isRequest('placeOf', { url }, { isSurface: false, url: at })).toBe(true);
  });

  it.each([
    ['analyse', null],
    ['analyse', { input: null, isPrivate: false }],
    ['analyse', { input: { text: 7 }, isPrivate: false }],
    ['analyse', { input: { ...input, byline: 'Ada' }, isPrivate: false }],
    ['analyse', { input: { ...input, byline: [7] }, isPrivate: false }],
    ['analyse', { input: { ...input, title: {} }, isPrivate: false }],
    ['analyse', { input: { ...input, blockquotes: [{ start: -1, end: 1 }] }, isPrivate: false }],
    ['analyse', { input }],
    ['fontFiles', { font: 7 }],
    ['changeSettings', { values: [] }],
    ['switchSite', { host: 'reed.example', clean: 'yes' }],
    ['cleanTab', { tabId: 1.5, host: 'reed.example' }],
    ['pick', { tabId: -1 }],
    ['toggleReader', 'x'],
    ['__proto__', {}],
    ['toString', {}],
    ['nothing', {}],
  ])('takes no %s of another form: %j', (name, request) => {
    expect(isRequest(name, request, surface)).toBe(false);
  });
});
