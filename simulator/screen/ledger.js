import { make, say } from './make.js';
import { money } from './money.js';

const COLUMNS = ['Time', 'Terminal', 'Path', 'Reference', 'Asked', 'Charged', 'Status', 'Card'];
const SHOWN = 50;

/** What cardholders were really charged, newest first. */
export function ledgerView() {
  const body = make('tbody');
  const total = make('p', 'lead');
  const head = make('thead', '', make('tr', '', ...COLUMNS.map((name) => make('th', '', name))));
  const element = make(
    'section',
    'ledger',
    make('h2', '', 'Ledger'),
    total,
    make('div', 'scroll', make('table', '', head, body)),
  );
  element.ariaLabel = 'Ledger';
  let seen = '';
  const refresh = async () => {
    const text = await (await fetch('/ledger')).text();
    if (text === seen) return;
    seen = text;
    const { rows } = JSON.parse(text);
    say(total, rows.length === 0 ? 'Nobody has been charged yet.' : summary(rows));
    body.replaceChildren(...rows.slice(-SHOWN).reverse().map(drawRow));
  };
  return { element, refresh };
}

function summary(rows) {
  const sums = new Map();
  for (const { currency, captured } of rows) sums.set(currency, (sums.get(currency) ?? 0) + captured);
  const payments = rows.length === 1 ? '1 payment' : `${rows.length} payments`;
  return `${payments}, charged ${[...sums].map(([currency, sum]) => money(sum, currency)).join(' and ')}`;
}

function drawRow({ at, terminalId, path, reference, amount, captured, currency, status, card }) {
  const row = make(
    'tr',
    '',
    ...[
      at.slice(11, 19),
      terminalId,
      path === 'lan' ? 'LAN' : 'Cloud',
      reference ?? '',
      money(amount, currency),
      captured > 0 ? money(captured, currency) : '–',
      status.replace('_', ' '),
      card ? `${card.brand} •• ${card.last4}` : '',
    ].map((text) => make('td', '', text)),
  );
  row.dataset.status = status;
  return row;
}
