import { make, refill } from './make.js';
import { cardText, money } from './money.js';

/** The cardholder's slip: what VINR returns, and nothing that schemes forbid. */
export function slip() {
  const element = make('div', 'paper');
  const show = ({ paper, lastResult, name }, view) => {
    const printed = paper === 'loaded' && lastResult && ['approved', 'offline', 'partial'].includes(view);
    element.dataset.out = Boolean(printed);
    if (printed) refill(element, lastResult.paymentId, () => linesOf(lastResult, name));
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
