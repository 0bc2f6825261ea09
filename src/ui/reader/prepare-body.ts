/** Pictures load when they come near, and give way to their description and a link where the page's rules keep them away. */
export function prepareBody(body: DocumentFragment): void {
  for (const image of body.querySelectorAll('img')) {
    image.loading = 'lazy';
    image.decoding = 'async';
  }
}
