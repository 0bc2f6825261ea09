import { render } from 'preact';
import { textDirection, uiLanguage } from '../../platform/i18n.ts';
import { Popup } from './popup.tsx';

document.documentElement.lang = uiLanguage();
document.documentElement.dir = textDirection();
const root = document.getElementById('popup');
if (root) render(<Popup />, root);
