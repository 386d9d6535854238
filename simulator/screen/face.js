/* global document, location, EventSource */
import { device } from './device.js';
import { drawer, people } from './drawer.js';
import { make, say } from './make.js';
import { remote } from './remote.js';
import { wallet } from './wallet.js';

const id = decodeURIComponent(location.pathname.split('/').at(-1));
const WALLET = [
  'approved',
  'chip-pin',
  'declined',
  'insufficient-funds',
  'expired',
  'stolen',
  'processing-error',
  'wrong-pin',
];

const note = Object.assign(make('p', 'note'), { id: 'note', role: 'alert' });
const control = remote(id, (text) => say(note, text));
const read = async (path) => (await fetch(path)).json();
const [{ cards }, { scripts }] = await Promise.all([read('/cards'), read('/cardholders')]);

const terminal = device(control);
const tray = wallet(
  WALLET.map((name) => cards.find((card) => card.name === name)),
  control,
);
const faults = drawer(control);
const home = Object.assign(make('a', '', 'All terminals and the ledger'), { href: '/' });
document
  .querySelector('main')
  .append(
    terminal.element,
    make(
      'div',
      'side',
      tray.element,
      note,
      people(scripts, control).element,
      faults.element,
      make('p', 'lead', home),
    ),
  );

const stream = new EventSource(`${control.base}/stream`);
stream.addEventListener('message', ({ data }) => {
  const face = JSON.parse(data);
  for (const part of [terminal, tray, faults]) part.show(face);
  document.title = `${face.name} · ${document.querySelector('.headline').textContent}`;
});
stream.addEventListener('error', () => terminal.off());
