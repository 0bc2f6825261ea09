import { render } from 'preact';
import { uiLanguage } from '../../platform/i18n.ts';
import { Popup } from './popup.tsx';

document.documentElement.lang = uiLanguage();
const root = document.getElementById('popup');
if (root) render(<Popup />, root);
