import face from '../screen/face.html?raw';
import faceScript from '../screen/face.js?raw';
import faceStyle from '../screen/face.css?raw';
import index from '../screen/index.html?raw';
import indexScript from '../screen/index.js?raw';

export interface Page {
  readonly type: string;
  readonly text: string;
}

const html = (text: string): Page => ({ type: 'text/html; charset=utf-8', text });
const script = (text: string): Page => ({ type: 'text/javascript; charset=utf-8', text });

const FILES: Readonly<Record<string, Page>> = {
  '/': html(index),
  '/screen/index.js': script(indexScript),
  '/screen/face.js': script(faceScript),
  '/screen/face.css': { type: 'text/css; charset=utf-8', text: faceStyle },
};

/** The static pages: the list of terminals, and the face of one. */
export function pageAt(path: string): Page | null {
  return /^\/face\/[^/]+$/.test(path) ? html(face) : (FILES[path] ?? null);
}

/** Nothing from elsewhere, no inline code. */
export const PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
