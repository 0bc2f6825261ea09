const OF_FORMS =
  'parentNode parentElement remove localName childNodes children matches closest getAttribute nodeType textContent';
const OF_DOCUMENT = 'querySelectorAll body documentElement title createElement activeElement head';

/** Forms and pictures that are named after members of the DOM, which they hide. */
export const CLOBBERING = [
  ...OF_FORMS.split(' ').map((name) => `<form><input name="${name}"></form>`),
  ...OF_DOCUMENT.split(' ').map((name) => `<img name="${name}" alt="">`),
].join('');
