/** What every page has beside its text: light and dark, and any day in the law. The pages read without it. */
import { daysOnPage } from './days.js';
import { keepLanguagePlace } from './language.js';
import { themeSwitch } from './theme.js';

document.documentElement.classList.add('js');
themeSwitch();
addEventListener('DOMContentLoaded', () => {
  keepLanguagePlace();
  daysOnPage();
});
