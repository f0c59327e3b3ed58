import { createServer } from 'node:http';
import { readFile, WorkspaceError } from '../workspace.js';

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
};

/** Shows a folder to this machine alone, until the process is stopped. `onReady` is told the address. */
export async function serve(folder: string, port: number, onReady: (address: string) => void): Promise<void> {
  const server = createServer(async (request, response) => {
    const path = pathOf(request.url ?? '/');
    const found = path === undefined ? undefined : await read(folder, path);
    const page = found ?? (await read(folder, '404.html'));
    const ending = (found ? path : '404.html')?.split('.').at(-1) ?? '';
    response.writeHead(found ? 200 : 404, { 'content-type': types[ending] ?? 'application/octet-stream' });
    response.end(page);
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.on('close', resolve);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address && typeof address === 'object') onReady(`http://127.0.0.1:${address.port}/`);
    });
  });
}

/** The file that an address names; none where it is not the name of a file of a site. */
function pathOf(url: string): string | undefined {
  const path = (url.split(/[?#]/)[0] ?? '/').slice(1);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const plain = /^[A-Za-z0-9_@+-][A-Za-z0-9._@+-]*(\/[A-Za-z0-9_@+-][A-Za-z0-9._@+-]*)*$/.test(file);
  return plain ? file : undefined;
}

async function read(folder: string, path: string): Promise<Uint8Array | undefined> {
  try {
    return (await readFile(`${folder}/${path}`)).bytes;
  } catch (thrown) {
    if (thrown instanceof WorkspaceError) return undefined;
    throw thrown;
  }
}
