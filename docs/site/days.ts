/** A day as pages write it, in the language of the page. */
export function long(iso: string): string {
  const { lang } = document.documentElement;
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const names = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
  const name = names.format(new Date(Date.UTC(2000, month - 1, 1)));
  return `${lang === 'fr' && day === 1 ? '1er' : day} ${name} ${year}`;
}

export function isDay(text: string | null | undefined): text is string {
  if (!text || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day asked about, as the address carries it: `?on=2013-07-10`. */
export function askedDay(): string | undefined {
  const on = new URLSearchParams(location.search).get('on');
  return isDay(on) ? on : undefined;
}

/** The law on any day: the address carries it, links to other law pass it on, and the page shown is that of the day. */
export function daysOnPage(): void {
  const asked = askedDay();
  if (asked) passOn(asked);
  const row = document.querySelector<HTMLElement>('[data-dayrow]');
  if (!row) return;
  const input = row.querySelector<HTMLInputElement>('[data-day-input]');
  input?.addEventListener('change', () => {
    if (isDay(input.value)) go(row, input.value);
  });
  for (const side of row.querySelectorAll<HTMLAnchorElement>('[data-side]')) {
    side.addEventListener('click', (event) => {
      const day = side.dataset.side;
      if (!isDay(day) || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      go(row, day);
    });
  }
  if (asked) show(row, asked);
}

/** Shows the law of a day: here, or on the page of the version that was law then. */
function go(row: HTMLElement, day: string): void {
  const url = new URL(location.href);
  url.searchParams.set('on', day);
  if (versionOf(row, day) === row.dataset.shown) {
    history.replaceState(null, '', url);
    show(row, day);
    passOn(day);
  } else location.assign(pageOf(row, day));
}

/** The first day of the version that is law on a day; none before all versions. */
function versionOf(row: HTMLElement, day: string): string | undefined {
  return (row.dataset.days ?? '')
    .split(' ')
    .filter((from) => from <= day)
    .at(-1);
}

function pageOf(row: HTMLElement, day: string): string {
  const [first = ''] = (row.dataset.days ?? '').split(' ');
  const root = new URL(row.dataset.root ?? '', location.href);
  root.pathname = root.pathname.replace(/\.html$/, `/${versionOf(row, day) ?? first}.html`);
  root.search = `?on=${day}`;
  root.hash = location.hash;
  return root.href;
}

function show(row: HTMLElement, day: string): void {
  const version = versionOf(row, day);
  const [first] = (row.dataset.days ?? '').split(' ');
  if (version !== row.dataset.shown && !(version === undefined && row.dataset.shown === first)) {
    location.replace(pageOf(row, day));
    return;
  }
  document.documentElement.classList.toggle('uncovered', version === undefined);
  const notice = document.querySelector<HTMLElement>('[data-uncovered]');
  if (notice) notice.hidden = version !== undefined;
  const said = long(day);
  for (const place of row.querySelectorAll('[data-day]')) place.textContent = said;
  const status = row.querySelector('[data-day-said]');
  if (status) status.textContent = version === undefined ? `${said}: ${notice?.textContent ?? ''}` : said;
  for (const side of row.querySelectorAll<HTMLElement>('[data-side]')) {
    if (side.dataset.side === day) side.setAttribute('aria-current', 'true');
    else side.removeAttribute('aria-current');
  }
  const input = row.querySelector<HTMLInputElement>('[data-day-input]');
  if (input) input.value = day;
}

/** Links to other provisions lead to the law of the same day. */
function passOn(day: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-law]')) link.search = `?on=${day}`;
}
