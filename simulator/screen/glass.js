import { glassKeys, pinEntry } from './entry.js';
import { icon } from './icons.js';
import { button, make, refill, say, sayAmount } from './make.js';
import { tipScreen } from './tip.js';
import { farewell, notices, wordsFor } from './words.js';

/** The cardholder can still leave. */
const CANCELLABLE = ['tip', 'card', 'pin'];

/** The screen of a terminal, with what a finger can do on it. A model with a keypad has no keys on its glass. */
export function glass(control) {
  const element = make('div', 'glass');
  const bar = statusBar();
  const message = messageOf();
  const pin = pinEntry(control);
  const tip = tipScreen(control, () => arrange());
  const touch = make('div', 'touch');
  const foot = footOf(() => press('cancel'));
  let view = 'off';
  let keypad = true;
  const leave = () => {
    if (view === 'tip' && tip.isTyping()) return tip.back();
    return CANCELLABLE.includes(view) ? control.cancel() : undefined;
  };
  const press = (key) => {
    if (key === 'cancel') return leave();
    if (view === 'pin') return pin.press(key);
    return view === 'tip' && tip.isTyping() ? tip.press(key) : undefined;
  };
  const keys = glassKeys(press);
  const arrange = () => {
    const typing = view === 'pin' || (view === 'tip' && tip.isTyping());
    const parts = view === 'pin' ? [pin.element] : view === 'tip' ? [tip.element] : [];
    refill(touch, `${view}${typing}${keypad}`, () => [...parts, ...(typing && !keypad ? [keys] : [])]);
    element.dataset.typing = typing;
    foot.name(view === 'tip' && tip.isTyping() ? 'Back' : 'Cancel');
  };
  element.append(bar.element, message.element, touch, foot.element);
  const show = (face, next, hasKeypad, isTurningAway) => {
    view = next;
    keypad = hasKeypad;
    element.dataset.view = view;
    element.dataset.purpose = (face.session ?? face.lastResult)?.purpose ?? 'payment';
    bar.show(face, isTurningAway);
    message.show(face, view);
    if (view === 'pin') pin.show(face.session);
    if (view === 'tip') tip.show(face.session);
    arrange();
    foot.show(face, view);
  };
  const off = () => {
    view = 'off';
    element.dataset.view = view;
  };
  return { element, show, off, press };
}

function statusBar() {
  const path = make('span', 'path');
  const level = make('i');
  const charge = make('span');
  const battery = make('span', 'battery', charge, make('span', 'cell', level));
  const line = make('span', 'online');
  const news = make('ul', 'notices');
  const element = make('div', 'status', make('p', 'bar', path, line, battery), news);
  const show = (face, isTurningAway) => {
    const { session, modelName, batteryLevel, faults } = face;
    say(path, session ? (session.path === 'lan' ? 'Local' : 'Cloud') : modelName);
    refill(line, String(faults.offline), () =>
      faults.offline ? [icon('offline'), 'Offline'] : [icon('cloud'), 'Online'],
    );
    battery.hidden = batteryLevel === null;
    say(charge, `${batteryLevel} %`);
    level.style.width = `${batteryLevel ?? 0}%`;
    battery.dataset.low = batteryLevel !== null && batteryLevel <= 15;
    const all = notices(face, isTurningAway);
    refill(news, JSON.stringify(all), () =>
      all.map(([drawing, text]) => make('li', '', icon(drawing), make('span', '', text))),
    );
  };
  return { element, show };
}

/** Drawing, headline, amount and line; read aloud when they change. */
function messageOf() {
  const sign = make('div', 'sign');
  const [headline, amount, line, hint] = ['headline', 'amount', 'line', 'hint'].map((name) =>
    make('p', name),
  );
  for (const text of [headline, line]) text.dir = 'auto';
  const element = make('div', 'middle', sign, headline, amount, line, hint);
  element.role = 'status';
  const show = (face, view) => {
    const words = wordsFor(view, face);
    refill(sign, words.drawing ?? '', () => (words.drawing ? [icon(words.drawing)] : []));
    say(headline, words.headline);
    sayAmount(amount, words.amount);
    say(line, words.line);
    say(hint, farewell(face, view));
  };
  return { element, show };
}

/** Whose payment it is, how long it waits, and the way out. */
function footOf(leave) {
  const reference = make('span', 'reference');
  const countdown = make('span', 'countdown');
  const cancel = button('leave', 'Cancel', leave);
  const element = make('div', 'foot', make('p', '', reference, countdown), cancel);
  const show = ({ session }, view) => {
    say(reference, session?.reference ?? '');
    const seconds = session?.secondsLeft ?? null;
    say(countdown, seconds === null ? '' : `${seconds}\u00a0s`);
    element.hidden = session === null;
    cancel.hidden = !CANCELLABLE.includes(view);
  };
  return { element, show, name: (text) => say(cancel, text) };
}
