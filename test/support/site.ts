import type { Browser, BrowserContext } from 'playwright-core';
import { load, siteOf } from '../../compiler/index.js';
import type { Rulebook } from '../../compiler/model/rulebook.js';

/** The site of this repository, in memory: what each of its addresses answers. */
export interface BuiltSite {
  readonly rulebook: Rulebook;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** The pages alone, by path. */
  readonly pages: ReadonlyMap<string, string>;
}

let built: Promise<BuiltSite> | undefined;

/** Built once for all tests that look at it. */
export function builtSite(): Promise<BuiltSite> {
  built ??= build();
  return built;
}

async function build(): Promise<BuiltSite> {
  const { rulebook } = await load('rules');
  if (!rulebook) throw new Error('the rules have errors');
  return inMemory(rulebook);
}

/** The site of any rulebook, in memory. */
async function inMemory(rulebook: Rulebook): Promise<BuiltSite> {
  const outputs = await siteOf(rulebook, '.');
  const files = new Map(outputs.map((one) => [one.path, 'text' in one ? one.text : one.bytes] as const));
  const pages = [...files].flatMap(([path, text]) =>
    path.endsWith('.html') && typeof text === 'string' ? [[path, text] as const] : [],
  );
  return { rulebook, files, pages: new Map(pages) };
}

export const origin = 'http://site.test/';

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  woff2: 'font/woff2',
};

/** What went wrong in a browser that visits the site. */
export interface Visit {
  readonly context: BrowserContext;
  /** Errors and warnings of the console, and requests that the site does not answer or that leave it. */
  readonly faults: string[];
}

/** A browser that sees nothing but the site. */
export async function visit(
  browser: Browser,
  { files }: Pick<BuiltSite, 'files'>,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 900 }, ...options });
  const faults: string[] = [];
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const path = url.pathname.slice(1) || 'index.html';
    const body = url.href.startsWith(origin) ? files.get(path) : undefined;
    if (body === undefined) {
      faults.push(`asked for ${url.href}`);
      await route.fulfill({ status: 404, body: files.get('404.html') as string, contentType: 'text/html' });
      return;
    }
    const contentType = `${types[path.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`;
    await route.fulfill({ body: typeof body === 'string' ? body : Buffer.from(body), contentType });
  });
  context.on('console', (message) => {
    if (message.type() !== 'log') faults.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`thrown: ${error.error().message}`));
  return { context, faults };
}
