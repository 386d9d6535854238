import { button, make, say } from './make.js';
import { digitsOf, minorUnits, money } from './money.js';

/** The tray of test cards, and a bank that gives only a part. */
export function wallet(cards, control) {
  const hint = make('p', 'lead');
  const tray = make('div', 'cards', ...cards.map((card) => drawCard(card, control)));
  const part = partialForm(control);
  const element = make('section', 'wallet', make('h1', '', 'Your wallet'), hint, tray, part.element);
  element.ariaLabel = 'Cards to show to the terminal';
  const show = ({ session }) => {
    const asking = session?.state === 'pending';
    for (const card of tray.children) card.disabled = !asking;
    const says =
      session?.step === 'pin'
        ? 'The PIN is 1234; any other is wrong.'
        : 'Cards wake up when the terminal asks for one.';
    say(hint, asking ? 'Choose a card to show.' : says);
    part.show(session, asking);
  };
  return { element, show };
}

function drawCard({ name, label, brand, last4, entry }, control) {
  const card = button('card', '', () => control.present(name, entry === 'chip' ? { asksPin: true } : {}));
  card.dataset.card = name;
  card.disabled = true;
  card.append(
    make('span', 'label', label),
    make('span', 'chip', entry),
    make('span', 'number', `•••• ${last4}`),
    make('span', 'scheme', brand),
  );
  return card;
}

function partialForm(control) {
  const input = make('input');
  Object.assign(input, { id: 'part', inputMode: 'decimal', autocomplete: 'off' });
  const label = make('label', '', 'Bank gives only');
  label.htmlFor = 'part';
  const of = make('span', 'of');
  const submit = make('button', 'key', 'Show card');
  submit.type = 'submit';
  const element = make('form', 'partial', label, input, of, submit);
  let session = null;
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    const approved = session && minorUnits(input.value, session.currency);
    if (approved !== null) void control.present('approved', { approved });
  });
  const show = (current, asking) => {
    if (asking && session?.paymentId !== current.paymentId)
      input.value = (current.amount / 2 / 10 ** digitsOf(current.currency)).toFixed(
        digitsOf(current.currency),
      );
    session = current;
    say(of, asking ? `of ${money(current.amount, current.currency)}` : '');
    submit.disabled = !asking;
  };
  return { element, show };
}
