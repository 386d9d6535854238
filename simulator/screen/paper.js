import { make, refill } from './make.js';
import { cardText, money } from './money.js';
import { isPrinted } from './words.js';

/** The cardholder's slip: what VINR returns, and nothing that schemes forbid. */
export function slip() {
  const element = make('div', 'paper');
  const show = (face, view) => {
    const printed = isPrinted(face, view);
    element.dataset.out = printed;
    if (printed) refill(element, face.lastResult.paymentId, () => linesOf(face.lastResult, face.name));
  };
  return { element, show };
}

function linesOf(result, shop) {
  const { purpose, captured, amount, tip, currency, card, authCode, reference } = result;
  const lines = [
    [purpose === 'refund' ? 'Refund' : 'Amount', money(captured || amount, currency)],
    ...(tip > 0 ? [['Tip included', money(tip, currency)]] : []),
    ['Card', cardText(card)],
    [authCode ? 'Code' : 'Stored', authCode ?? 'offline'],
    ...(reference ? [['Ref.', reference]] : []),
  ];
  const title = make('p', 'title', make('span', '', shop));
  return [
    title,
    ...lines.map(([label, text]) => make('p', '', make('span', '', label), make('span', '', text))),
  ];
}
