import { join, normalize, sep } from 'node:path';

/** The page is served from `app://pos`, so that it has an origin, a policy and no file access. */
export const APP_ORIGIN = 'app://pos';

/**
 * Whether a page, or what it asks for, is our own. By its beginning: the origin of a scheme like ours is `null` to Node,
 * and so is that of `about:blank`.
 */
export const isOurs = (url: string): boolean => url.startsWith(`${APP_ORIGIN}/`);

/** The file a URL names inside `root`; null for anything that is not plainly inside it. */
export function fileFor(url: string, root: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host, pathname } = new URL(url);
  if (protocol !== 'app:' || host !== 'pos' || /%2e|%2f|%5c|%00|\\/i.test(pathname)) return null;
  const named = decoded(pathname === '/' ? '/index.html' : pathname);
  if (named === null) return null;
  const path = normalize(join(root, named));
  return path.startsWith(root + sep) ? path : null;
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    // A percent sign that encodes nothing: no file of ours is called so.
    return null;
  }
}
