import { startReading } from './first-reading.ts';

// the page is read while what shows it is loaded
const first = startReading();
void import('./show-popup.tsx').then(({ showPopup }) => showPopup(first));
