import { glass, viewOf } from './glass.js';
import { button, make, say } from './make.js';
import { money } from './money.js';

/** How many of the four lights are on, and whether they say no. */
const LIGHTS = { idle: 1, card: 1, tip: 1, pin: 2, issuer: 3, approved: 4, partial: 4, declined: 4 };

/** A terminal as it stands on the counter: printer, lights, screen, keys and slot, shaped by its model. */
export function device(control) {
  const screen = glass(control);
  const paper = make('div', 'paper');
  const lights = make('div', 'lights', make('i'), make('i'), make('i'), make('i'));
  lights.ariaHidden = 'true';
  const name = make('span');
  const brand = make('div', 'brand', make('span', '', 'VINR'), name);
  const cancel = button('key cancel', 'Cancel', () => control.cancel());
  const enter = button('key enter', 'Enter', () => screen.pad.enter());
  const keys = make('div', 'keys', cancel, enter);
  const slot = make('div', 'slot');
  const printer = make('div', 'printer', paper);
  const element = make('section', 'device', printer, lights, brand, screen.element, keys, slot);
  element.ariaLabel = 'Terminal';
  const show = (face) => {
    const view = viewOf(face);
    Object.assign(element.dataset, { kind: face.kind, view, printer: face.printer, model: face.model });
    say(name, `${face.maker} ${face.modelName}`);
    screen.show(face);
    for (const [index, light] of [...lights.children].entries())
      light.className = index < (LIGHTS[view] ?? 0) ? 'on' : '';
    cancel.disabled = !(view === 'tip' || view === 'card' || view === 'pin');
    enter.disabled = view !== 'pin';
    print(paper, face, view);
  };
  const off = () => {
    element.dataset.view = 'off';
    screen.element.dataset.view = 'off';
  };
  return { element, show, off };
}

/** The cardholder's slip: what VINR returns, and nothing that schemes forbid. */
function print(paper, { printer, lastResult }, view) {
  const printed = printer && lastResult && (view === 'approved' || view === 'partial');
  paper.dataset.out = Boolean(printed);
  if (!printed) return;
  const { captured, amount, tip, currency, card, authCode, reference } = lastResult;
  const lines = [
    ['Amount', money(captured || amount, currency)],
    ...(tip > 0 ? [['Tip included', money(tip, currency)]] : []),
    ['Card', `${card.brand} •• ${card.last4}`],
    [authCode ? 'Code' : 'Stored', authCode ?? 'offline'],
    ...(reference ? [['Ref.', reference]] : []),
  ];
  paper.replaceChildren(
    ...lines.map(([label, text]) => make('p', '', make('span', '', label), make('span', '', text))),
  );
}
