import { createRoot, type Root } from 'react-dom/client';
import type { CustomerView } from '#shared/customer.ts';
import type { SaleId } from '#shared/ids.ts';
import { bridge } from '../bridge.ts';
import { learn, spoken } from '../spoken.ts';
import { CustomerScreen } from './customer-screen.tsx';

/** Mirrors main, as the till's page does: listens first, asks second, and never shows an older snapshot. */
let shown: CustomerView | null = null;

async function show(root: Root, view: CustomerView): Promise<void> {
  await learn(view.shop.locale);
  if (shown !== null && view.revision < shown.revision) return;
  shown = view;
  const speech = spoken(view.shop.locale);
  document.documentElement.lang = speech.language;
  document.documentElement.dir = speech.direction;
  root.render(<CustomerScreen view={view} speech={speech} chooseTip={chooseTip} />);
}

/** Main answers with the next snapshot; a tip that is no longer on offer is refused there, and the screen moves on. */
const chooseTip = (saleId: SaleId, tip: number): void =>
  void bridge.request('customer.chooseTip', { commandId: crypto.randomUUID(), saleId, tip });

async function start(): Promise<void> {
  const container = document.getElementById('root');
  if (container === null) throw new Error('index.html has no #root');
  const root = createRoot(container);
  bridge.on('customer', (view) => void show(root, view));
  const answer = await bridge.request('customer.get', {});
  if (answer.ok) await show(root, answer.value);
}

void start();
