import { icon } from './icons.js';
import { button, make, refill, say } from './make.js';
import { digitsOf, minorUnits, money } from './money.js';

/** Ways of showing a card; null: as this card is usually shown. */
const WAYS = [
  [null, 'As usual', 'check'],
  ['contactless', 'Tap', 'contactless'],
  ['chip', 'Insert', 'chip'],
  ['swipe', 'Swipe', 'swipe'],
];
const DONE = { contactless: 'Tap', chip: 'with PIN', swipe: 'Swipe' };

/** The tray of test cards, how they are shown, and a bank that gives only a part. */
export function wallet(cards, control) {
  const hint = make('p', 'lead');
  const way = wayChooser();
  const part = partialForm(control, way.chosen);
  let purpose = 'payment';
  const present = (card, entry) => control.present(card, choicesFor(entry, purpose));
  const drawn = cards.map((card) => drawCard(card, present, way));
  const documented = drawn.filter((_, index) => cards[index].number !== null);
  const tray = make('div', 'cards', ...documented);
  const more = make(
    'details',
    'more',
    make('summary', '', 'More refusals'),
    make('div', 'cards', ...drawn.filter((card) => !documented.includes(card))),
  );
  const element = make(
    'section',
    'wallet panel',
    make('header', '', make('h2', '', 'Wallet'), hint),
    way.element,
    tray,
    more,
    part.element,
  );
  element.ariaLabel = 'Cards to show to the terminal';
  const show = ({ session, settings }) => {
    const asking = session?.state === 'pending';
    purpose = session?.purpose ?? 'payment';
    for (const card of drawn) card.disabled = !asking;
    say(hint, hintFor(session, asking));
    part.show(session, asking, settings.partialAuthorization);
  };
  return { element, show };
}

function hintFor(session, asking) {
  if (session?.step === 'pin') return 'The PIN is 1234; any other is wrong.';
  if (!asking) return 'Cards wake up when the terminal asks for one.';
  return session.purpose === 'refund' ? 'Show the card that paid.' : 'Choose a card to show.';
}

/** What the control interface is told about how a card is shown: an inserted one wants its PIN before it pays. */
const choicesFor = (entry, purpose) => ({ entry, asksPin: entry === 'chip' && purpose === 'payment' });

function drawCard({ name, label, brand, last4, entry }, present, way) {
  const habit = () => way.chosen() ?? entry;
  const how = make('span', 'how');
  const element = button('card', '', () => present(name, habit()));
  element.dataset.card = name;
  element.disabled = true;
  element.append(
    make('span', 'label', label),
    how,
    make('span', 'number', `•• ${last4}`),
    make('span', 'scheme', brand),
  );
  const tell = () => refill(how, habit(), () => [icon(habit()), DONE[habit()]]);
  tell();
  way.element.addEventListener('change', tell);
  return element;
}

function wayChooser() {
  let chosen = null;
  const options = WAYS.map(([value, label, drawing], index) => {
    const input = Object.assign(make('input'), { type: 'radio', name: 'way', checked: index === 0 });
    input.addEventListener('change', () => (chosen = value));
    return make('label', '', input, icon(drawing), make('span', '', label));
  });
  const element = make('fieldset', 'ways', make('legend', '', 'How cards are shown'), ...options);
  return { element, chosen: () => chosen };
}

function partialForm(control, chosenWay) {
  const input = Object.assign(make('input'), { id: 'part', inputMode: 'decimal', autocomplete: 'off' });
  const label = Object.assign(make('label', '', 'Card with only'), { htmlFor: 'part' });
  const of = make('span', 'of');
  const submit = Object.assign(make('button', 'key', 'Show it'), { type: 'submit' });
  const rule = make('small', '', 'The dashboard wants all or nothing: this card will be declined.');
  const element = make('form', 'partial', label, input, of, submit, rule);
  let session = null;
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    const approved = session && minorUnits(input.value, session.currency);
    if (approved === null) input.select();
    else
      void control.present('approved', { approved, ...choicesFor(chosenWay() ?? 'contactless', 'payment') });
  });
  const show = (current, asking, banksMayGiveAPart) => {
    if (asking && session?.paymentId !== current.paymentId) input.value = half(current);
    session = current;
    say(of, asking ? `of ${money(current.amount + current.tipAmount, current.currency)}` : 'on it');
    rule.hidden = banksMayGiveAPart;
    submit.disabled = !asking;
  };
  return { element, show };
}

function half({ amount, currency }) {
  const digits = digitsOf(currency);
  return (Math.floor(amount / 2) / 10 ** digits).toFixed(digits);
}
