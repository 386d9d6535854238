/* global document */
import { device } from './device.js';
import { ledgerView } from './ledger.js';
import { button, make, refill } from './make.js';
import { remote } from './remote.js';

/** What a cardholder most likely does at each step, within reach of all terminals. */
const QUICK = {
  tip: [
    ['No tip', (control) => control.tip({ amount: 0 })],
    ['15 %', (control) => control.tip({ percent: 15 })],
  ],
  card: [
    ['Approve', (control) => control.present('approved')],
    ['Decline', (control) => control.present('declined')],
  ],
  pin: [
    ['Right PIN', (control) => control.pin('1234')],
    ['Wrong PIN', (control) => control.pin('0000')],
  ],
  issuer: [['Let the bank answer', (control) => control.release()]],
};
const counter = document.querySelector('.counter');
const places = new Map();

/** A terminal to look at, its name, and what its cardholder may do next. It opens at a touch. */
function placeFor({ id, name }) {
  const known = places.get(id);
  if (known) return known;
  const control = remote(id);
  const terminal = device(control);
  terminal.element.inert = true;
  const title = make('h2', '', name);
  title.dir = 'auto';
  const link = Object.assign(make('a', 'open', terminal.element, title), {
    href: `/face/${encodeURIComponent(id)}`,
  });
  const keys = make('div', 'quick-keys');
  const place = { terminal, keys, control };
  places.set(id, place);
  counter.append(make('li', '', link, keys));
  return place;
}

const ledger = ledgerView();
document.querySelector('main').append(ledger.element);

/** One request for all: a browser keeps only six streams to one host. */
async function refresh() {
  const { terminals } = await (await fetch('/terminals')).json();
  for (const face of terminals) {
    const { terminal, keys, control } = placeFor(face);
    terminal.show(face);
    const step = face.session?.step ?? 'none';
    refill(keys, step, () =>
      (QUICK[step] ?? []).map(([label, act]) => button('key quick', label, () => act(control))),
    );
  }
  await ledger.refresh();
}

function unreachable() {
  for (const { terminal } of places.values()) terminal.off();
}

await refresh();
setInterval(() => void refresh().catch(unreachable), 500);
