import { render } from 'preact';
import { uiLanguage } from '../../platform/i18n.ts';
import { SidePanel } from './side-panel.tsx';

document.documentElement.lang = uiLanguage();
const root = document.getElementById('side-panel');
if (root) render(<SidePanel />, root);
