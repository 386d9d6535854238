/* global document, location, EventSource */
import { device } from './device.js';
import { drawer } from './drawer.js';
import { ledgerView } from './ledger.js';
import { make, say } from './make.js';
import { people } from './people.js';
import { remote } from './remote.js';
import { wallet } from './wallet.js';

const id = decodeURIComponent(location.pathname.split('/').at(-1));
/** Real keys type what the terminal's own would; digits are themselves. */
const KEYS = { Backspace: 'clear', Enter: 'enter', Escape: 'cancel' };

const note = Object.assign(make('p', 'note'), { id: 'note', role: 'alert' });
const control = remote(id, (text) => say(note, text));
const read = async (path) => (await fetch(path)).json();
const [{ cards }, { scripts }] = await Promise.all([read('/cards'), read('/cardholders')]);

const name = make('h1');
const home = Object.assign(make('a', '', 'All terminals'), { href: '/' });
const terminal = device(control);
const tray = wallet(cards, control);
const faults = drawer(control);
const ledger = ledgerView(id);
name.dir = 'auto';
document
  .querySelector('main')
  .append(
    make('header', 'top', name, home),
    terminal.element,
    make('div', 'side', tray.element, people(scripts, control).element),
    make('div', 'side tools', faults.element, ledger.element),
    note,
  );

document.addEventListener('keydown', ({ key, target }) => {
  if (target.closest('input, select')) return;
  if (/^\d$/.test(key)) terminal.press(key);
  else if (KEYS[key] && !target.closest('button:enabled, summary, a')) terminal.press(KEYS[key]);
});

const stream = new EventSource(`${control.base}/stream`);
stream.addEventListener('message', ({ data }) => {
  const face = JSON.parse(data);
  for (const part of [terminal, tray, faults]) part.show(face);
  say(name, face.name);
  document.title = `${face.name} · ${document.querySelector('.headline').textContent}`;
  void ledger.refresh();
});
stream.addEventListener('error', () => terminal.off());
