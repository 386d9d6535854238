import { icon } from './icons.js';
import { button, make, namedButton, say, sayAmount } from './make.js';
import { money } from './money.js';

const LONGEST_PIN = 6;
const SHORTEST_PIN = 4;
const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/** Keys on the glass, for models without keys of their own. `press` gets a digit, 'clear' or 'enter'. */
export function glassKeys(press) {
  const digit = (text) => button('', text, () => press(text));
  return make(
    'div',
    'pad',
    ...DIGITS.slice(0, 9).map(digit),
    namedButton('', 'Delete a digit', icon('erase'), () => press('clear')),
    digit('0'),
    namedButton('ok', 'OK', icon('check'), () => press('enter')),
  );
}

/** The PIN, as dots: the sandbox's is 1234 and any other is wrong. */
export function pinEntry(control) {
  const dots = make('p', 'dots');
  dots.role = 'img';
  let typed = '';
  let shownFor = '';
  const type = (text) => {
    typed = text.slice(0, LONGEST_PIN);
    dots.ariaLabel = `${typed.length} digits typed`;
    say(dots, '●'.repeat(typed.length) + '○'.repeat(Math.max(0, SHORTEST_PIN - typed.length)));
  };
  const press = (key) => {
    if (key === 'clear') return type(typed.slice(0, -1));
    if (key !== 'enter') return type(typed + key);
    if (typed.length < SHORTEST_PIN) return undefined;
    const pin = typed;
    type('');
    return control.pin(pin);
  };
  const show = ({ paymentId, pinTriesLeft }) => {
    const tries = `${paymentId} ${pinTriesLeft}`;
    if (tries !== shownFor) type('');
    shownFor = tries;
  };
  return { element: dots, press, show };
}

const MOST_MINOR_UNITS = 999_999_999;

/** A tip of one's own, typed from its smallest unit as on every terminal. `done` is called with minor units. */
export function tipEntry(done) {
  const figure = make('p', 'figure');
  const total = make('p');
  const element = make('div', 'own-tip', make('p', '', 'Your tip'), figure, total);
  element.role = 'status';
  let minor = 0;
  let asked = { amount: 0, currency: 'EUR' };
  const type = (amount) => {
    if (amount <= MOST_MINOR_UNITS) minor = amount;
    sayAmount(figure, money(minor, asked.currency));
    say(total, `Together ${money(asked.amount + minor, asked.currency)}`);
  };
  const press = (key) => {
    if (key === 'clear') return type(Math.floor(minor / 10));
    if (key !== 'enter') return type(minor * 10 + Number(key));
    return minor > 0 ? done(minor) : undefined;
  };
  const start = (session) => {
    asked = session;
    type(0);
  };
  return { element, press, start };
}
