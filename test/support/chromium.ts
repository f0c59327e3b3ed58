import { type Browser, chromium } from 'playwright-core';

/** Switches without which a browser in a test asks the network, or needs a graphics card. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/**
 * The browser that a package of the tests carries, unpacked once. The same package carries the shared libraries
 * that a bare machine lacks, and unpacks them where it is told so by this variable.
 */
export async function launch(): Promise<Browser> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: carried } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await carried.executablePath(), args: quiet });
}
