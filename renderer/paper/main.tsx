import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PaperDocument, PaperWidth } from '#shared/document.ts';
import { Paper } from './paper.tsx';

/**
 * A page of nothing but a paper, for a window that nobody sees: main makes a picture, a PDF or a print of it. Main
 * says in the address what to draw; the page says in its title that it is drawn, and how high, px. It has no bridge.
 */
async function start(): Promise<void> {
  const { document: drawn, width } = asked();
  const container = document.getElementById('root');
  if (container === null) throw new Error('index.html has no #root');
  flushSync(() => createRoot(container).render(<Paper document={drawn} width={width} bare />));
  await document.fonts.ready;
  while (document.querySelector('[data-drawing]') !== null) await soon();
  document.title = `drawn ${Math.ceil(container.getBoundingClientRect().height)}`;
}

interface Asked {
  readonly document: PaperDocument;
  readonly width: PaperWidth;
}

const asked = (): Asked => JSON.parse(decodeURIComponent(location.hash.slice(1))) as Asked;

/** No frame comes in a window that nobody sees. */
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

void start();
