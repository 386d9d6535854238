import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { ProtocolResponse, Session } from 'electron';
import type { Log } from '../log.ts';
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

/**
 * `to`: the session whose pages may load it. `protocol.handle` would read all of `fetch` first, and hand over each file in
 * pieces: 60 ms of the till's start for a dozen files (docs/PERFORMANCE.md).
 */
export function serveApp(root: string, to: Session, log: Log): void {
  const missing = (file: string): void => log.warn('page.fileMissing', { file });
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  to.protocol.registerBufferProtocol('app', ({ url, method }, answer) => {
    void answerTo(url, method, root, missing).then(answer);
  });
}

/** A file of `root`, or 404. `missing` hears of one that the pages have and that is not there. */
export async function answerTo(
  url: string,
  method: string,
  root: string,
  missing: (file: string) => void,
): Promise<ProtocolResponse> {
  const file = fileFor(url, root);
  const type = file === null ? undefined : TYPES[extname(file)];
  if (file === null || type === undefined || method !== 'GET') return notFound();
  const data = await readFile(file).catch(() => null);
  if (data !== null) return { data, headers: headersFor(type) };
  missing(file.slice(root.length + 1));
  return notFound();
}

const headersFor = (type: string): Record<string, string> => ({
  'content-type': type,
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
});

const notFound = (): ProtocolResponse => ({
  statusCode: 404,
  data: Buffer.from('Not found'),
  headers: headersFor('text/plain; charset=utf-8'),
});
