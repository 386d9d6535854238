import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Session } from 'electron';
import { protocol } from 'electron';

/** The page is served from `app://pos`, so that it has an origin, a policy and no file access. */
export const APP_ORIGIN = 'app://pos';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Must be called before the app is ready. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

/** `to`: the session whose pages may load it. */
export function serveApp(root: string, to: Session): void {
  to.protocol.handle('app', async (request) => {
    const file = fileFor(request.url, root);
    const type = file === null ? undefined : TYPES[extname(file)];
    if (file === null || type === undefined || request.method !== 'GET') return notFound();
    const body = await readFile(file).catch(() => null);
    return body === null ? notFound() : new Response(new Uint8Array(body), { headers: headersFor(type) });
  });
}

/** The file a URL names inside `root`; null for anything that is not plainly inside it. */
export function fileFor(url: string, root: string): string | null {
  if (!URL.canParse(url)) return null;
  const { host, pathname } = new URL(url);
  if (host !== 'pos' || /%2e|%2f|%5c|%00|\\/i.test(pathname)) return null;
  const path = normalize(join(root, decodeURIComponent(pathname === '/' ? '/index.html' : pathname)));
  return path.startsWith(root + sep) ? path : null;
}

const headersFor = (type: string): Record<string, string> => ({
  'content-type': type,
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
});

const notFound = (): Response => new Response('Not found', { status: 404 });
