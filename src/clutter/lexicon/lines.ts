/**
 * What short lines between and around paragraphs say that belong to the page and not to the article. {@link LINE} must be all of a line;
 * {@link NOTE} may be a part of one, which then has to stand at an edge of the article.
 *
 * Looked at and left out, since articles have them too: "share", "print", "save", "watch", "credits" alone, and every phrase about subscribing.
 */

const whole = (phrases: readonly string[]) => new RegExp(`^\\W*(?:${phrases.join('|')})\\W*$`, 'iu');
const part = (phrases: readonly string[]) => new RegExp(`(?:${phrases.join('|')})`, 'iu');

/** Labels and messages of players, bars and buttons. */
export const LINE = whole([
  'skip to (?:main )?(?:content|navigation)',
  '(?:back|return) to (?:the )?top',
  'jump to (?:recipe|nutrition facts|comments)',
  'print (?:this )?(?:page|article|recipe|story)?',
  'share(?: this)?(?: (?:story|article|post|page|on \\w+))?(?: (?:via|on|with|by) \\S+)*',
  '(?:\\d+|one|two|three|four|five)[ -]min(?:ute)?s? read',
  'reading time:? .{0,12}',
  'listen(?: to (?:this|the) (?:article|story))?(?: ?[\\d:]+)?(?: min(?:utes)?)?',
  '(?:save|bookmark)(?: this)?(?: (?:article|story|for later))?',
  'add (?:us )?as a preferred source on google',
  'click to (?:un)?mute',
  '(?:link )?copied!?',
  'copy link',
  'watch this: .{0,120}',
  'play video',
  'video player is loading',
  'loading(?: paragraph| image| video)?(?:…|\\.{3})',
  'this is a modal window',
  'advertisement.{0,40}',
  'sponsored(?: by .{0,30})?',
  'please use (?:a |an |the )?\\S+ (?:video capable )?browser .{0,60}',
  'this video (?:has an invalid|is not available|cannot be played).{0,40}',
  'your browser does not support .{0,60}',
  "(?:sorry|we['’]re sorry),? but you (?:can['’]t|cannot) access this content",
  'want us to remember this setting.{0,40}',
  'please (?:sign|log) (?:in|up)(?: to (?:use|continue|comment|view|read) .{0,40})?',
  'waiting for your permission to load .{0,40}',
  'sign up or sign in now',
  '(?:leave|post|write|add|view) (?:a |the |your |all )?(?:comments?|reply|replies)',
  '\\d+ comments?',
  'no comments(?: yet)?',
  '(?:be the first to|join the) (?:comment|conversation|discussion).{0,20}',
  'show comments',
  'comments (?:on this (?:piece|article) )?are (?:closed|pre-?moderated).{0,120}',
  'click here to (?:read|get|subscribe|download|sign).{0,60}',
  'get .{2,30} on the go by clicking here',
  '(?:©|\\(c\\) ?\\d{4}|copyright (?:©|\\(c\\)|\\d{4})).{0,160}',
  '.{0,60}all rights reserved.{0,120}',
  'most viewed',
  'from the web',

  'enlarge(?: image)?',
  'toggle caption',
  'hide caption',
  'getty images',
  'reuters',
  'ap photo.{0,30}',
  '(?:this (?:article|story|post|piece) (?:was |is )?)?originally (?:published|appeared) (?:on|in|at) .{0,100}',
  'about the authors?',

  'last updated(?: on)?.{0,30}',

  'filed under.{0,80}',
]);

/** Notes of the publisher about itself. */
export const NOTE = part([
  '(?:may|will|might|could) (?:receive|earn|get|be paid) (?:an? )?(?:small )?(?:affiliate )?commission',
  'links?\\b.{0,120} (?:may|will|might|could) receive (?:an? )?(?:small )?compensation',
  '(?:independently|carefully) (?:selected|chosen|reviewed|picked) by our (?:editors|editorial|team)',
  'this (?:post|article|page|site|story) (?:may )?contains? (?:some )?affiliate links',
  'as an amazon associate',
  'this (?:material|document|article) (?:may not be|is subject to) (?:published|reproduced|copyright)',
  'may not be (?:published, broadcast|reproduced|republished)',
  'terms (?:of (?:use|service)|and conditions) and privacy policy',
  'protected by recaptcha',
  'this site is protected',
  'views expressed (?:here|in this article|are) .{0,60}(?:author|not necessarily)',

  'do not sell my personal',
  'help us improve (?:your|this)',
  'was this (?:article|page|story) helpful',

  'may be reached at \\S+@',
  'contact (?:him|her|us|the author) at \\S+@',
  '(?:^|[.!?|] )follow (?:him|her|them|us) on (?:twitter|x|instagram|facebook)',
]);
