import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/article/blocks.ts';
import { cleanTree } from '../../src/article/clean-tree.ts';
import { copyDocument } from '../../src/article/copy-document.ts';
import { toHtml } from '../../src/article/to-html.ts';
import { parsePage } from '../../src/cli/parse-page.ts';

const BASE = 'https://fern.example/2031/story';
const tree = (html: string) => cleanTree(copyDocument(parsePage(html), new Set()).body, BASE);
const clean = (html: string) => toHtml(tree(html));

describe('players and frames', () => {
  it.each([
    ['<iframe src="https://tube.example/embed/7" title="How herons fish"></iframe>', 'https://tube.example/embed/7'],
    ['<iframe src="//tube.example/player/7" title="How herons fish"></iframe>', 'https://tube.example/player/7'],
    [
      '<iframe src="about:blank" data-src="https://www.youtube.com/embed/abcdefgh?rel=0" title="How herons fish"></iframe>',
      'https://www.youtube.com/watch?v=abcdefgh',
    ],
    ['<iframe src="https://player.vimeo.com/video/12345" title="How herons fish">', 'https://vimeo.com/12345'],
    [
      '<iframe src="https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/fern/herons" title="How herons fish">',
      'https://soundcloud.com/fern/herons',
    ],
    [
      '<iframe src="https://platform.twitter.com/embed/Tweet.html?dnt=true&amp;id=77" title="How herons fish">',
      'https://x.com/i/status/77',
    ],
    ['<iframe src="https://pond.example/@ada/1234/embed" title="How herons fish">', 'https://pond.example/@ada/1234'],
    [
      '<iframe src="https://charts.example/k7/" title="How herons fish" style="width:0;min-width:100%">',
      'https://charts.example/k7/',
    ],
    ['<amp-youtube data-videoid="abc" title="How herons fish"></amp-youtube>', 'https://www.youtube.com/watch?v=abc'],
    ['<lite-youtube videoid="abc" playlabel="How herons fish"></lite-youtube>', 'https://www.youtube.com/watch?v=abc'],
    ['<video title="How herons fish"><source src="/film.mp4"></video>', 'https://fern.example/film.mp4'],
    ['<amp-video title="How herons fish" src="/film.mp4"></amp-video>', 'https://fern.example/film.mp4'],
    ['<audio aria-label="How herons fish" src="https://sound.example/7.mp3"></audio>', 'https://sound.example/7.mp3'],
  ])('become a link that names them: %s', (html, href) => {
    expect(clean(`<p>One.</p><div><div>${html}</div></div><p>Two.</p>`)).toBe(
      `<p>One.</p><figure><a href="${href}">How herons fish</a></figure><p>Two.</p>`,
    );
  });

  it.each([
    ['<iframe src="https://www.tube.example/embed/7" title="Video player"></iframe>', 'tube.example'],
    ['<video src="/film.mp4">Your browser cannot play this.</video>', 'film.mp4'],
  ])('are named by their host or file where there is no title: %s', (html, name) => {
    expect(clean(`<div>${html}</div>`)).toContain(`>${name}</a>`);
  });

  it('keep the caption of their figure', () => {
    const html =
      '<figure><div><iframe src="https://tube.example/embed/7" title="A film"></iframe></div><figcaption>The heron, filmed</figcaption></figure>';
    expect(clean(html)).toBe(
      '<figure><a href="https://tube.example/embed/7">A film</a><figcaption>The heron, filmed</figcaption></figure>',
    );
  });

  it.each([
    '<iframe src="about:blank" title="The heron in the pond"></iframe>',
    '<iframe src="javascript:x()" title="The heron in the pond"></iframe>',
    '<iframe src="https://ads.example/adserver/7" title="The heron in the pond"></iframe>',
    '<iframe src="https://ads.example/7/video" title="Advertisement"></iframe>',
    '<iframe src="https://list.example/embed/newsletter/7"></iframe>',
    '<iframe src="https://embeds.list.example/0b5d"></iframe>',
    '<iframe src="https://vote.example/embed/poll/7" title="What do you think of herons?"></iframe>',
    '<iframe src="https://tags.example/embed.html" width="0" height="0"></iframe>',
    '<iframe src="https://tags.example/embed.html" style="display:none"></iframe>',
    '<noscript><iframe src="https://tags.example/embed/1"></iframe></noscript>',
    '<video src="blob:https://fern.example/1"></video>',
    '<object data="data:x"></object>',
  ])('are left out where they hold nothing of the article: %s', (html) => {
    expect(clean(`<p>One.</p><div>${html}</div>`)).toBe('<p>One.</p>');
  });

  it('give way to the picture that stands for them', () => {
    expect(clean('<amp-iframe><amp-img placeholder src="/a.jpg"></amp-img></amp-iframe>')).toContain(
      'fern.example/a.jpg',
    );
  });
});

describe('embedded posts', () => {
  const post = (attributes: string, words: string, source: string) =>
    `<p>One.</p><div><blockquote ${attributes}>${words}${source}</blockquote><script src="x.js"></script></div><p>Two.</p>`;

  it('are a card with their words, whose they are, and the link; not part of the text', () => {
    const html = post(
      'class="twitter-tweet"',
      '<p lang="de" dir="ltr">Er steht noch da.<br>Seit <a href="https://t.example/x">Montag</a>.</p>',
      '&mdash; Ada Moor (@ada) <a href="https://chirp.example/ada/status/7?ref_src=x">March 4, 2031</a>',
    );
    expect(clean(`<html lang="en">${html}`)).toBe(
      '<p>One.</p><figure><blockquote><p dir="ltr" lang="de">Er steht noch da.<br>Seit <a href="https://t.example/x">Montag</a>.</p></blockquote>' +
        '<figcaption>— Ada Moor (@ada) <a href="https://chirp.example/ada/status/7">March 4, 2031</a></figcaption></figure><p>Two.</p>',
    );
    expect(readBlocks(tree(html)).text).toBe('One.\n\nTwo.');
  });

  it.each([
    [
      'class="tiktok-embed" cite="https://clips.example/@ada/video/7"',
      '<section><a href="https://clips.example/@ada">@ada</a><p>It left.</p><a href="https://clips.example/music">♬ sound</a></section>',
      '<figcaption><a href="https://clips.example/@ada">@ada</a> <a href="https://clips.example/@ada/video/7">clips.example</a></figcaption>',
    ],
    [
      'class="instagram-media" data-instgrm-permalink="https://pics.example/p/7/"',
      '<div><a href="https://pics.example/p/7/"><div>View this post on Pics</div></a><p>It left.</p><p></p></div>A post shared by Ada Moor',
      '<figcaption>A post shared by Ada Moor <a href="https://pics.example/p/7/">pics.example</a></figcaption>',
    ],
    [
      'class="mastodon-embed" data-embed-url="https://pond.example/@ada/7/embed"',
      '<p>It left.</p><a href="https://pond.example/@ada/7"><div>Post by @ada@pond.example</div><div>View on Pond</div></a>',
      '<figcaption><a href="https://pond.example/@ada/7">pond.example</a></figcaption>',
    ],
  ])('of every kind: %s', (attributes, words, caption) => {
    expect(clean(post(attributes, words, ''))).toBe(
      `<p>One.</p><figure><blockquote><p>It left.</p></blockquote>${caption}</figure><p>Two.</p>`,
    );
  });

  it('are told from quotations', () => {
    expect(clean('<blockquote class="large-quote" cite="https://fern.example/7"><p>It left.</p></blockquote>')).toBe(
      '<blockquote><p>It left.</p></blockquote>',
    );
  });
});
