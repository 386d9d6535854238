import { button, make, say } from './make.js';
import { money } from './money.js';

const REASONS = {
  card_declined: 'Card not accepted',
  insufficient_funds: 'Not enough money on the card',
  expired_card: 'This card has expired',
  lost_or_stolen: 'Card refused',
  incorrect_pin: 'PIN tries exceeded',
  communication_error: 'No connection to the bank',
  processing_error: 'The bank could not process it',
};
const CANCELLED = { timeout: 'Nobody answered in time', reboot: 'The terminal restarted' };
const cardLine = ({ card }) => (card ? `${card.brand} •• ${card.last4}` : '');

/** Headline, amount and line for each view, from what the terminal knows. */
const VIEWS = {
  idle: ({ name }) => ['Ready', '', name],
  locked: () => ['Locked', '', 'No payments until it is unlocked'],
  updating: () => ['Updating', '', 'New software is being installed'],
  tip: ({ session }) => ['Add a tip?', money(session.amount, session.currency), ''],
  card: ({ session }) => [
    'Tap, insert or swipe',
    money(session.amount + session.tipAmount, session.currency),
    session.tipAmount > 0 ? `with ${money(session.tipAmount, session.currency)} tip` : 'Present your card',
  ],
  pin: ({ session }) => [
    session.pinTriesLeft < 3 ? 'Wrong PIN' : 'Enter your PIN',
    money(session.amount + session.tipAmount, session.currency),
    session.pinTriesLeft === 1 ? 'Last try' : `${session.pinTriesLeft} tries left`,
  ],
  issuer: ({ session }) => [
    'Authorising',
    money(session.amount + session.tipAmount, session.currency),
    'Do not remove your card',
  ],
  approved: ({ lastResult }) => [
    lastResult.offline ? 'Approved offline' : 'Approved',
    money(lastResult.captured || lastResult.amount, lastResult.currency),
    cardLine(lastResult),
  ],
  partial: ({ lastResult }) => [
    'Approved in part',
    money(lastResult.captured, lastResult.currency),
    `of ${money(lastResult.amount, lastResult.currency)} · ${cardLine(lastResult)}`,
  ],
  declined: ({ lastResult }) => ['Declined', '', REASONS[lastResult.declineCode] ?? lastResult.declineCode],
  cancelled: ({ lastResult }) => [
    'Cancelled',
    '',
    CANCELLED[lastResult.cancellationReason] ?? 'Nothing was charged',
  ],
};

export function viewOf({ screen, session, condition }) {
  if (session) return session.step;
  return screen === 'idle' && condition !== 'ready' ? condition : screen;
}

/** The screen of a terminal, with what a finger can do on it. */
export function glass(control) {
  const parts = Object.fromEntries(
    ['path', 'battery', 'online', 'headline', 'amount', 'line', 'reference', 'countdown'].map((name) => [
      name,
      make(name === 'path' || name === 'battery' || name === 'online' ? 'span' : 'p', name),
    ]),
  );
  const sign = make('div', 'sign', make('i'), make('i'), make('i'));
  sign.ariaHidden = 'true';
  const touch = make('div', 'touch');
  const middle = make('div', 'middle', sign, parts.headline, parts.amount, parts.line);
  middle.role = 'status';
  const foot = make('div', 'foot', parts.reference, parts.countdown);
  const element = make(
    'div',
    'glass',
    make('p', 'status', parts.path, parts.battery, parts.online),
    middle,
    touch,
    foot,
  );
  const pad = pinPad(control);
  const tips = tipKeys(control);
  const show = (face) => {
    const view = viewOf(face);
    element.dataset.view = view;
    const [headline, amount, line] = VIEWS[view](face);
    say(parts.headline, headline);
    say(parts.amount, amount);
    say(parts.line, line);
    showStatus(parts, face);
    if (view === 'pin') pad.show(face.session);
    else pad.clear();
    if (view === 'tip') tips.show(face.session);
    touch.replaceChildren(...(view === 'pin' ? [pad.element] : view === 'tip' ? [tips.element] : []));
  };
  return { element, show, pad };
}

function showStatus(parts, { session, faults, batteryLevel, queued, modelName, condition }) {
  say(parts.path, session ? (session.path === 'lan' ? 'Local' : 'Cloud') : modelName);
  say(parts.battery, batteryLevel === null ? '' : `${batteryLevel} %`);
  parts.battery.dataset.low = batteryLevel !== null && batteryLevel <= 15;
  say(parts.online, faults.offline ? (queued > 0 ? `Offline · ${queued} waiting` : 'Offline') : 'Online');
  parts.online.dataset.offline = faults.offline;
  say(parts.reference, session?.reference ?? (condition === 'ready' ? '' : condition));
  say(parts.countdown, session && session.secondsLeft !== null ? `${session.secondsLeft}\u00a0s` : '');
}

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '⌫', '0', 'OK'];

/** The sandbox's PIN is 1234; any other is wrong. */
function pinPad(control) {
  const dots = make('p', 'dots');
  dots.ariaLabel = 'Digits typed';
  let typed = '';
  let triesLeft = null;
  const type = (text) => {
    typed = text.slice(0, 6);
    say(dots, '●'.repeat(typed.length) + '○'.repeat(Math.max(0, 4 - typed.length)));
  };
  const enter = () => {
    if (typed.length < 4) return undefined;
    const pin = typed;
    type('');
    return control.pin(pin);
  };
  const press = (key) => {
    if (key === 'OK') return enter();
    type(key === '⌫' ? typed.slice(0, -1) : typed + key);
    return undefined;
  };
  const keys = make(
    'div',
    'pad',
    ...KEYS.map((key) => button(key === 'OK' ? 'ok' : '', key, () => press(key))),
  );
  keys.children[9].ariaLabel = 'Delete a digit';
  const show = (session) => {
    if (session.pinTriesLeft !== triesLeft) type('');
    triesLeft = session.pinTriesLeft;
  };
  return { element: make('div', 'entry', dots, keys), show, clear: () => (triesLeft = null), enter };
}

/** The suggestions, nothing, or an amount of one's own. */
function tipKeys(control) {
  const element = make('div', 'tips');
  let shown = '';
  const show = ({ paymentId, tipSuggestions, currency }) => {
    if (shown === paymentId) return;
    shown = paymentId;
    const suggestions = tipSuggestions.map(({ percent, amount }) => {
      const key = button('', `${percent} %`, () => control.tip({ percent }));
      key.append(make('small', '', money(amount, currency)));
      return key;
    });
    element.replaceChildren(
      ...suggestions,
      button('none', 'No tip', () => control.tip({ amount: 0 })),
    );
  };
  return { element, show };
}
