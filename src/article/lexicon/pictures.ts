/** File names of pictures that only hold the place of another. */
export const PLACEHOLDER_NAME =
  /(?:^|[/_-])(?:1x1|blank|dummy|empty|grey|gray|lazy(?:load)?|loader|loading|placeholder|spacer|trans(?:parent)?|white)(?:[_-]?\d+(?:x\d+)?)?\.(?:gif|jpe?g|png|svg|webp)$/i;

/** Words in the address of a picture that only counts who has seen the page. */
export const TRACKER_WORDS =
  /(?:^|[/._-])(?:1x1|b|beacon|collect|counter|hit|impression|imp|pixel|pixels|track|tracker|tracking|utm|view)(?:\.(?:gif|png|php|aspx?|ashx|jpg))?(?:$|[/?])/i;
