/** The popup is drawn in this width and height, in pixels of CSS. Chrome gives no more than 800 × 600, less where pages are enlarged. */
const SIZE = { width: 780, height: 600 };
/** Less than this is a window that is still being opened. */
const LEAST = 160;
/** A browser that sizes the window by what is in it has done so after this, in milliseconds. */
const SETTLED = 120;

/**
 * Where the window has no room for the popup, as on a telephone or where the browser's zoom is 200 %, sets it in one column: as attribute and size on the root,
 * since a media query would ask a window that takes its size from its content.
 */
export function fitWindow(): void {
  const root = document.documentElement;
  const measure = () => {
    const { innerWidth: width, innerHeight: height } = window;
    if (width < LEAST || height < LEAST) return;
    const isNarrow = width < SIZE.width || height < SIZE.height;
    root.toggleAttribute('data-narrow', isNarrow);
    root.style.setProperty('--window-width', `${Math.min(SIZE.width, width)}px`);
    root.style.setProperty('--window-height', `${height}px`);
  };
  setTimeout(() => {
    measure();
    addEventListener('resize', measure);
  }, SETTLED);
}
