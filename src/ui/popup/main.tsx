import { render } from 'preact';
import { direction, uiLanguage } from '../../platform/i18n.ts';
import { fitWindow } from './fit-window.ts';
import { Popup } from './popup.tsx';

document.documentElement.lang = uiLanguage();
document.documentElement.dir = direction();
fitWindow();
const root = document.getElementById('popup');
if (root) render(<Popup />, root);
