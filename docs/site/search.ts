import MiniSearch from 'minisearch';
import { askedDay } from './days.js';

type Entry = readonly [kind: string, title: string, path: string, more: string];

declare global {
  interface Window {
    sejourIndex?: readonly Entry[];
  }
}

const most = 40;

/** The search of the whole site: everything happens in the page, and the address carries what was looked for. */
function search(): void {
  const entries = self.sejourIndex ?? [];
  const input = document.querySelector<HTMLInputElement>('#_q');
  const day = document.querySelector<HTMLInputElement>('#_on');
  const list = document.querySelector('[data-results]');
  const said = document.querySelector('[data-found]');
  const topics = document.querySelector<HTMLElement>('[data-topics]');
  if (!input || !list || !said) return;
  const index = new MiniSearch({
    fields: ['title', 'more', 'path'],
    processTerm: (term) => folded(term) || null,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { title: 3 },
      combineWith: 'AND',
    },
  });
  index.addAll(entries.map(([, title, path, more], id) => ({ id, title, path, more })));

  const answer = (): void => {
    const query = input.value.trim();
    const found = query === '' ? [] : index.search(query);
    // What decides stands before its parts, where both fit as well.
    const ranked = found.map(({ id, score }) => ({ id: Number(id), score: score * weightOf(entries[Number(id)]) }));
    ranked.sort((a, b) => b.score - a.score || a.id - b.id);
    list.replaceChildren(...ranked.slice(0, most).flatMap(({ id }) => itemOf(entries[id], day?.value)));
    const { none = '', some = '' } = document.documentElement.dataset;
    said.textContent = query === '' ? '' : found.length === 0 ? none : `${found.length} ${some}`;
    if (topics) topics.hidden = found.length > 0;
    const url = new URL(location.href);
    if (query === '') url.searchParams.delete('q');
    else url.searchParams.set('q', query);
    history.replaceState(null, '', url);
  };

  input.value = new URLSearchParams(location.search).get('q') ?? '';
  const asked = askedDay();
  if (asked && day) day.value = asked;
  input.addEventListener('input', answer);
  day?.addEventListener('change', answer);
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    answer();
  });
  answer();
}

/** Accents and case make no difference. */
function folded(term: string): string {
  return term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function weightOf(entry: Entry | undefined): number {
  return entry?.[2].startsWith('law/') ? (entry[2].includes('#') ? 1.2 : 2.5) : 1;
}

function itemOf(entry: Entry | undefined, day: string | undefined): readonly HTMLElement[] {
  if (!entry) return [];
  const [kind, title, path, more] = entry;
  const item = document.createElement('li');
  const link = document.createElement('a');
  const [page = '', anchor] = path.split('#');
  const on = page.startsWith('law/') && day ? `?on=${day}` : '';
  link.href = `${page}${on}${anchor ? `#${anchor}` : ''}`;
  link.textContent = title;
  const told = document.createElement('span');
  told.className = 'small dim';
  told.textContent = more === '' ? kind : `${kind} · ${more}`;
  item.append(link, document.createElement('br'), told);
  return [item];
}

addEventListener('DOMContentLoaded', search);
