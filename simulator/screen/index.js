/* global document */
import { device } from './device.js';
import { ledgerView } from './ledger.js';
import { button, make } from './make.js';
import { remote } from './remote.js';

const QUICK = [
  ['approved', 'Approve'],
  ['declined', 'Decline'],
];
const counter = document.querySelector('.counter');
const places = new Map();

/** A terminal, its name, and the two cards one needs most. */
function placeFor({ id, name }) {
  const known = places.get(id);
  if (known) return known;
  const control = remote(id);
  const terminal = device(control);
  const link = Object.assign(make('a', '', name), { href: `/face/${encodeURIComponent(id)}` });
  const keys = QUICK.map(([card, label]) => button('key quick', label, () => control.present(card)));
  const place = { terminal, keys };
  places.set(id, place);
  counter.append(make('li', '', terminal.element, make('h2', '', link), make('div', 'quick-keys', ...keys)));
  return place;
}

const ledger = ledgerView();
document.querySelector('main').append(ledger.element);

/** One request for all: a browser keeps only six streams to one host. */
async function refresh() {
  const { terminals } = await (await fetch('/terminals')).json();
  for (const face of terminals) {
    const { terminal, keys } = placeFor(face);
    terminal.show(face);
    for (const key of keys) key.disabled = face.session?.state !== 'pending';
  }
  await ledger.refresh();
}

function unreachable() {
  for (const { terminal } of places.values()) terminal.off();
}

await refresh();
setInterval(() => void refresh().catch(unreachable), 500);
