import { render } from 'preact';
import { direction, uiLanguage } from '../../platform/i18n.ts';
import type { FirstReading } from './first-reading.ts';
import { fitWindow } from './fit-window.ts';
import { Popup } from './popup.tsx';

/** Draws the popup over a reading that has begun. */
export function showPopup(first: FirstReading): void {
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = direction();
  fitWindow();
  const root = document.getElementById('popup');
  if (root) render(<Popup first={first} />, root);
}
