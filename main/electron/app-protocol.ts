import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Session } from 'electron';
import { protocol } from 'electron';
import { fileFor } from './app-files.ts';

/** Nothing but our own files, no code made from text, and no way for a page to allow itself any. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
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

const headersFor = (type: string): Record<string, string> => ({
  'content-type': type,
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
});

const notFound = (): Response =>
  new Response('Not found', { status: 404, headers: headersFor('text/plain; charset=utf-8') });
