import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline';

export interface Page {
  readonly type: string;
  readonly body: string | Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** Every file of the room, so that the pages travel inside the bundle. */
const SOURCES = import.meta.glob('../screen/*.{html,css,js}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const FILES = new Map<string, Page>(
  Object.entries(SOURCES).map(([path, body]) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return [`/screen/${name}`, { type: TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain', body }];
  }),
);
FILES.set('/screen/inter.woff2', {
  type: 'font/woff2',
  body: Buffer.from(inter.slice(inter.indexOf(',') + 1), 'base64'),
});

/** The static pages: the counter with its ledger, and the face of one terminal. */
export function pageAt(path: string): Page | null {
  if (path === '/') return FILES.get('/screen/index.html') ?? null;
  if (/^\/face\/[^/]+$/.test(path)) return FILES.get('/screen/face.html') ?? null;
  return FILES.get(path) ?? null;
}

/** Nothing from elsewhere, no inline code. */
export const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'";
