import { describe, expect, it } from 'vitest';
import { findClutter } from '../../src/clutter/find-clutter.ts';
import { atOnce } from '../../src/shared/steps.ts';
import { storyPage, summaries as summariesOf } from './story.ts';

/** Pieces of an article that look like clutter by a word or a class, and are none. */
const KEPT: readonly string[] = [
  `<p>${'Moor has counted herons in thirty ponds of the valley. '.repeat(7)}He may be reached at moor@pond.example, and likes to be.</p>`,
  '<div class="ads ad-container"><p>The brewery’s ads had shown a heron for eighty years, and nobody had minded until now.</p></div>',
  '<div class="subscribe-story newsletter-signup"><p>Readers who subscribe to nothing at all were the happiest, the survey found.</p></div>',
  '<p class="promo">The heron has a <a href="https://pond.example/heron">page of its own</a>, which eleven people visit every day.</p>',
  '<p>“I tell everyone to subscribe to the idea of silence,” said Moor.</p>',
  '<p>The mill’s newsletter, which goes to four hundred households, has printed nothing else since March.</p>',
  '<h2>The newsletter that nobody reads</h2>',
  '<p>Accept it or reject it, said Feld; the bird does not ask for consent, and eats no cookies.</p>',
  '<h3>What the council can do</h3><ul><li><a href="https://pond.example/law">The pond act of 1931</a>, which protects the fish and not the pond</li><li><a href="https://pond.example/net">A net over the water</a>, as at Port Ansel</li></ul>',
  '<h3>Sources</h3><ul><li><a href="https://lib.example/1">A history of the herons of the lower Lesk</a></li><li><a href="https://lib.example/2">Fish of ponds and mills, second edition</a></li><li><a href="https://lib.example/3">Minutes of the council of Saltby, March</a></li></ul>',
  '<h3>Resources</h3><ul><li><a href="https://help.example/a">A line for those who feed herons, day and night</a></li><li><a href="https://help.example/b">What to do with a broken wing</a></li></ul>',
  '<p><a href="https://pond.example/study">The study of thirty ponds</a> was published by Moor in 2019.</p>',
  '<p>Related birds, such as the <a href="https://pond.example/egret">egret</a>, are seen more often.</p>',
  '<p>More on that day than on any other, the bird looked at the ducks.</p>',
  '<p>Runa Feld is a writer and editor who has covered the mill for years; she joined the council in 2011.</p>',
  '<blockquote><p>We will support local journalism when it supports local herons.</p></blockquote>',
  '<p>The advertisement was eleven words long.</p>',
  '<figure><img src="https://pond.example/a.jpg" alt="x"><figcaption>Heron. Photograph: Bo Lind</figcaption></figure>',
  '<table><tr><th>Year</th><th>Herons</th></tr><tr><td><a href="/tag/2030/">2030</a></td><td><a href="/tag/four/">four</a></td></tr></table>',
  '<p>He clicked on “sign up for our newsletter” and, he says, has regretted it ever since.</p>',
  '<p>Write to <a href="mailto:a@pond.example">Feld</a> or to <a href="mailto:b@pond.example">Moor</a> if you have seen another.</p>',
  '<p>Feld now writes a <a href="https://ducks.example/newsletter">weekly newsletter</a> about the bird, and nine hundred people read it.</p>',
  '<p>Villagers can <a href="https://pond.example/donate">donate to</a> the repair of the sluice, Feld said.</p>',
  '<p>Join the club: <a href="https://club.example/join">become a member</a> costs four pounds, says its chairman, and the heron gets in free.</p>',
  '<p>“Watch this space,” Feld said.</p>',
  '<p>“Please sign up, or go home,” said the mayor.</p>',
  '<p>Copyright law was written for presses and not for herons, said Moor.</p>',
  '<p>The council may receive compensation for the fish, a lawyer said.</p>',
  '<p>Twelve residents were carefully selected by the team of the council.</p>',
  '<p>Many began to follow her on Instagram after that day.</p>',
  '<h3>Topics</h3><p>The talks were about fish, ducks and the sluice, and about nothing else.</p>',
  '<p>Share it on <a href="https://facebook.com/sharer?u=1">one network</a> or <a href="https://twitter.com/intent/tweet">the other</a>, she said.</p>',
  '<p>Latest figures: <a href="https://pond.example/counts">nineteen herons counted in the valley in May</a>, twice as many as before.</p>',
  '<h3>More from the survey</h3><ul><li>Nineteen herons in <a href="https://pond.example/1">the valley of the Lesk</a> in May, twice as many as in the year before</li><li>Two egrets</li></ul>',
];

const summaries = (within: string) =>
  summariesOf(atOnce(findClutter(storyPage({ within }), { url: 'https://reed.example/heron' })).findings);

describe('what is part of an article', () => {
  it.each(KEPT)('is left in: %s', (within) => {
    expect(summaries(within)).toEqual([]);
  });
});
