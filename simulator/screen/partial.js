import { make, say } from './make.js';
import { digitsOf, minorUnits, money } from './money.js';
import { choicesFor } from './ways.js';

/** A card whose bank gives only a part: how much is left on it is up to whoever plays. */
export function partialForm(control, chosenWay) {
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
