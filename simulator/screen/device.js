import { glass } from './glass.js';
import { icon } from './icons.js';
import { keypad } from './keypad.js';
import { make, say } from './make.js';
import { slip } from './paper.js';
import { watcher } from './view.js';

/** How many of the four lights are on. */
const LIGHTS = {
  idle: 1,
  card: 1,
  tip: 1,
  pin: 2,
  issuer: 3,
  approved: 4,
  offline: 4,
  partial: 4,
  declined: 4,
};
/** Models with keys of their own; the others have them on the glass. Their looks are ours: no paper shows them. */
const WITH_KEYPAD = ['nexgo_ct20', 'ciontek_cm30'];

/** A terminal as it stands on the counter: printer, lights, glass, keys, slots, and the card that is being read. */
export function device(control) {
  const screen = glass(control);
  const paper = slip();
  const lights = make('div', 'lights', ...Array.from({ length: 4 }, () => make('i')));
  const name = make('span', 'model');
  const plastic = make('div', 'plastic', make('span', 'chip-face'), make('span', 'digits'));
  const keys = keypad(screen.press);
  const shell = make(
    'div',
    'device',
    paper.element,
    make('div', 'printer'),
    make('div', 'zone', lights, make('p', 'brand', make('b', '', 'VINR'), icon('contactless'), name)),
    screen.element,
    keys,
    make('div', 'slot'),
  );
  const element = make('section', 'stand', shell, plastic);
  element.ariaLabel = 'Terminal';
  for (const part of [lights, plastic]) part.ariaHidden = 'true';
  const show = watcher((face, view, isTurningAway) => {
    const { kind, model, modelName, maker, paper: roll } = face;
    Object.assign(shell.dataset, { kind, model, view, roll: roll ?? 'none' });
    say(name, `${maker} ${modelName}`);
    for (const [index, light] of [...lights.children].entries())
      light.className = index < (LIGHTS[view] ?? 0) ? 'on' : '';
    keys.hidden = !WITH_KEYPAD.includes(model);
    shell.dataset.keypad = !keys.hidden;
    screen.show(face, view, !keys.hidden, isTurningAway);
    paper.show(face, view);
    showPlastic(element, plastic, face);
  });
  const off = () => {
    shell.dataset.view = 'off';
    screen.off();
  };
  return { element, show, off, press: screen.press };
}

/** The card in front of the reader, in its slot or on its way through, until the screen rests. */
function showPlastic(element, plastic, { session, screen, lastResult }) {
  const result = screen === 'idle' ? null : lastResult;
  const card = session?.reading ?? result?.card ?? null;
  element.dataset.entry = session?.reading?.entry ?? (card && result ? result.entry : 'none');
  if (card) say(plastic.lastElementChild, `•• ${card.last4}`);
}
