import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { conditionsOf } from '../compiler/model/grounds.js';
import { launch } from './support/chromium.js';
import { type BuiltSite, builtSite, origin, visit } from './support/site.js';

let site: BuiltSite;
beforeAll(async () => {
  site = await builtSite();
});

describe('the pages', () => {
  const idsOf = (page: string): readonly string[] => [...page.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);

  test('every link inside the site leads to a page and a place on it', () => {
    const ids = new Map([...site.pages].map(([path, text]) => [path, new Set(idsOf(text))]));
    const wrong: string[] = [];
    for (const [path, text] of site.pages) {
      for (const [, name, address = ''] of text.matchAll(/ (href|src|action)="([^"]*)"/g)) {
        if (/^(https?:|data:)/.test(address)) continue;
        const [file = '', anchor] = address.replace(/&amp;/g, '&').split('#');
        const [bare = ''] = file.split('?');
        const to = bare.startsWith('/') ? bare.slice(1) : bare === '' ? path : posix.join(posix.dirname(path), bare);
        const there = site.files.has(to);
        if (!there || (anchor !== undefined && !ids.get(to)?.has(decodeURIComponent(anchor)))) {
          wrong.push(`${path}: ${name} ${address}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('no id stands twice on a page', () => {
    const twice = [...site.pages].flatMap(([path, text]) => {
      const ids = idsOf(text);
      return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}#${id}`);
    });
    expect(twice).toEqual([]);
  });

  test('every condition, case, citation, document, amount and source of the rulebook appears in each language', () => {
    const { rulebook, pages } = site;
    const missing: string[] = [];
    const due = { conditions: 0, cases: 0, citations: 0, passages: 0, documents: 0 };
    for (const language of rulebook.settings.languages) {
      const on = (path: string, text: string, what: string): void => {
        if (!pages.get(`${language}/${path}`)?.includes(text)) missing.push(`${language}/${path}: ${what}`);
      };
      for (const provision of rulebook.provisions) {
        for (const version of provision.versions) {
          const path = `law/${provision.id}/${version.from}.html`;
          for (const condition of conditionsOf(version)) {
            if (condition.is !== 'phrase') continue;
            due.conditions += 1;
            if (condition.id !== undefined) on(path, ` id="${condition.id}"`, condition.address);
            on(path, inHtml(condition.text), condition.text);
            for (const { source, place } of condition.cite) {
              due.citations += 1;
              on(path, `<summary>${inHtml(`${source.id} ${place}`)}</summary>`, `${source.id} ${place}`);
            }
          }
          for (const one of provision.cases) {
            due.cases += 1;
            on(path, ` id="case:${one.id}"`, one.id);
          }
        }
      }
      for (const { id } of rulebook.documents.values()) {
        due.documents += 1;
        on(`documents/${id}.html`, `<p class="addr mono">${id}</p>`, id);
        on('documents.html', `documents/${id}.html`, id);
      }
      for (const { id, values } of rulebook.amounts.values()) {
        for (const { cents } of values) on(`amounts/${id}.html`, `${Math.floor(cents / 100)}.`, String(cents));
      }
      for (const source of rulebook.sources.values()) {
        on('sources.html', `sources/${source.id}.html`, source.id);
        for (const { place } of source.passages.values()) {
          due.passages += 1;
          on(`sources/${source.id}.html`, `<h3>${inHtml(place)}</h3>`, place);
        }
      }
    }
    expect(missing).toEqual([]);
    expect(Math.min(...Object.values(due))).toBeGreaterThan(50);
  });

  test('pages are light: under 100 kB with fonts, style and scripts, packed', async () => {
    const { gzipSync } = await import('node:zlib');
    const weight = (path: string): number => {
      const body = site.files.get(path);
      return body === undefined ? 0 : typeof body === 'string' ? gzipSync(body).length : body.length;
    };
    const shared = ['style.css', 'site.js', 'stix-two-text.woff2', 'public-sans.woff2'].map((name) =>
      weight(`assets/${name}`),
    );
    const base = shared.reduce((sum, one) => sum + one, 0);
    const heavy = [...site.pages.keys()].filter((path) => path.includes('/law/') && base + weight(path) > 100_000);
    expect(heavy).toEqual([]);
  });
});

/** One page of every kind, below the folder of a language. */
const kinds: readonly string[] = [
  'index.html',
  'law.html',
  'law/eu-citizen/permanent-residence/2013-07-11.html',
  'law/family/age.html',
  'law/long-term-resident/credited-residence.html',
  'changes.html',
  'changes/2013-07-11.html',
  'documents.html',
  'documents/long-term-resident-card.html',
  'amounts.html',
  'amounts/guaranteed-minimum-wage.html',
  'holidays.html',
  'sources.html',
  'sources/programme-law-2013.html',
  'contested.html',
  'guides.html',
  'guides/using-the-package.html',
  'messages.html',
  'messages/unknown-fact.html',
  'search.html?q=42quinquies',
  '404.html',
];

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
  });

  test('every kind of page is accessible in each language, light and dark, and asks nothing of anybody', async () => {
    const { context, faults } = await visit(browser, site);
    const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
    const page = await context.newPage();
    const found: string[] = [];
    const { languages } = site.rulebook.settings;
    for (const [at, language] of languages.entries()) {
      for (const [number, kind] of kinds.entries()) {
        // Colours are the same in each language: each page in one theme, and all pages of the first language in both.
        const themes = (at + number) % 2 === 0 ? (['light', 'dark'] as const) : (['dark', 'light'] as const);
        await page.emulateMedia({ colorScheme: themes[0] });
        await page.goto(`${origin}${language}/${kind}`);
        await page.evaluate(axe);
        found.push(...(await violations(page, `${language}/${kind} ${themes[0]}`)));
        if (at > 0 && process.env.SEJOUR_SITE !== 'all') continue;
        await page.emulateMedia({ colorScheme: themes[1] });
        found.push(...(await violations(page, `${language}/${kind} ${themes[1]}`, ['color-contrast'])));
      }
    }
    await page.goto(origin);
    await page.evaluate(axe);
    found.push(...(await violations(page, 'gate')));
    await context.close();
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  }, 120_000);

  test('no page is wider than a phone', async () => {
    const { context } = await visit(browser, site, { viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    const wide: string[] = [];
    for (const kind of kinds) {
      await page.goto(`${origin}fr/${kind}`);
      const width = Number(await page.evaluate('document.documentElement.scrollWidth'));
      if (width > 320) wide.push(`${kind}: ${width}`);
    }
    await context.close();
    expect(wide).toEqual([]);
  });

  test('the address carries the day: either side of a change, any other day, and none that is covered', async () => {
    const { context, faults } = await visit(browser, site);
    const page = await context.newPage();
    await page.goto(`${origin}en/law/eu-citizen/permanent-residence.html?on=2013-07-10`);
    await page.waitForURL('**/2008-06-01.html?on=2013-07-10');
    expect(await page.locator('[data-day]').textContent()).toBe('10 July 2013');
    expect(await page.locator('#length-of-stay .says > p').first().textContent()).toContain('at least 3 years');
    await page.locator('[data-side="2013-07-11"]').click();
    await page.waitForURL('**/2013-07-11.html?on=2013-07-11');
    expect(await page.locator('#length-of-stay .says > p').first().textContent()).toContain('at least 5 years');
    await page.locator('#_day').fill('2013-08-01');
    await page.waitForURL('**/2013-07-11.html?on=2013-08-01');
    expect(await page.locator('[data-day]').textContent()).toBe('1 August 2013');
    await page.locator('a[lang="fr"][data-keep]').first().click();
    await page.waitForURL('**/fr/law/eu-citizen/permanent-residence/2013-07-11.html?on=2013-08-01');
    expect(await page.locator('[data-day]').textContent()).toBe('1er août 2013');
    await page.locator('#_day').fill('1999-01-01');
    await page.waitForURL('**/2008-06-01.html?on=1999-01-01');
    expect(await page.locator('[data-uncovered]').isVisible()).toBe(true);
    expect(await page.locator('#_conditions').isVisible()).toBe(false);
    await context.close();
    expect(faults).toEqual([]);
  });

  test('without script the law of either side is a link away', async () => {
    const { context } = await visit(browser, site, { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${origin}nl/law/eu-citizen/permanent-residence/2013-07-11.html`);
    await page.locator('.seg a').first().click();
    expect(page.url()).toBe(`${origin}nl/law/eu-citizen/permanent-residence/2008-06-01.html`);
    expect(await page.locator('#_conditions').isVisible()).toBe(true);
    await context.close();
  });

  test('a provision, an article and a card are found by search', async () => {
    const { context, faults } = await visit(browser, site);
    const page = await context.newPage();
    await page.goto(`${origin}en/index.html`);
    await page.locator('#_q').fill('permanent residence union');
    await page.locator('#_on').fill('2013-07-10');
    await page.locator('form[role="search"] button').click();
    await page.waitForURL('**/search.html?q=*');
    const first = page.locator('[data-results] a').first();
    expect(await first.getAttribute('href')).toBe('law/eu-citizen/permanent-residence.html?on=2013-07-10');
    for (const [query, path] of [
      ['42quinquies', 'eu-citizen'],
      ['D card', 'documents/'],
      ['unknown-fact', 'messages/unknown-fact.html'],
    ] as const) {
      await page.locator('#_q').fill(query);
      expect(await page.locator('[data-results]').innerHTML(), query).toContain(path);
    }
    await context.close();
    expect(faults).toEqual([]);
  });
});

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

async function violations(page: Page, where: string, only?: readonly string[]): Promise<readonly string[]> {
  const options = JSON.stringify({ resultTypes: ['violations'], ...(only ? { runOnly: only } : {}) });
  const { violations: found } = (await page.evaluate(`axe.run(document, ${options})`)) as AxeResult;
  return found.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html.slice(0, 200)} (${nodes.length})`);
}

function inHtml(text: string): string {
  const named: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (letter) => named[letter] ?? letter);
}
