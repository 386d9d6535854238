import { make, say } from './make.js';
import { cardText, money } from './money.js';

const SHOWN = 50;

/** Columns of the table; those that are `wide` stand only where there is room. */
const COLUMNS = [
  { title: 'Time', text: ({ at }) => at.slice(11, 19) },
  { title: 'Terminal', text: ({ terminalId }) => terminalId ?? '', wide: true },
  { title: 'Path', text: ({ path }) => ({ lan: 'LAN', cloud: 'Cloud' })[path] ?? '', wide: true },
  { title: 'Reference', text: ({ reference }) => reference ?? '', className: 'reference' },
  { title: 'Asked', text: ({ asked, currency }) => money(asked, currency), className: 'sum', wide: true },
  {
    title: 'Charged',
    text: ({ moved, currency }) => (moved === 0 ? '–' : money(moved, currency)),
    className: 'sum',
  },
  { title: 'Status', text: ({ status }) => status.replaceAll('_', ' '), className: 'state' },
  { title: 'Card', text: ({ card }) => cardText(card), wide: true },
];

/** What cardholders were really charged and given back, newest first; of one terminal, or of all. */
export function ledgerView(terminalId = null) {
  const columns = COLUMNS.filter(({ wide }) => terminalId === null || !wide);
  const body = make('tbody');
  const total = make('p', 'lead');
  const head = make('tr', '', ...columns.map(({ title, className }) => make('th', className ?? '', title)));
  const scroll = make('div', 'scroll', make('table', '', make('thead', '', head), body));
  Object.assign(scroll, { tabIndex: 0, role: 'region', ariaLabel: 'Ledger entries' });
  const element = make(
    'section',
    'ledger panel',
    make('header', '', make('h2', '', terminalId === null ? 'Ledger' : "The bank's ledger"), total),
    scroll,
  );
  let seen = '';
  const refresh = async () => {
    const text = await (await fetch('/ledger')).text();
    if (text === seen) return;
    seen = text;
    const entries = entriesOf(JSON.parse(text)).filter(
      (entry) => terminalId === null || entry.terminalId === terminalId,
    );
    say(total, entries.length === 0 ? 'Nobody has been charged yet.' : summary(entries));
    body.replaceChildren(...entries.slice(0, SHOWN).map((entry) => drawRow(entry, columns)));
  };
  return { element, refresh };
}

/** Payments and refunds in one row of time, newest first; what went back counts below zero. */
function entriesOf({ rows, refunds }) {
  const payments = new Map(rows.map((row) => [row.paymentId, row]));
  const given = refunds.map((refund) => ({
    ...payments.get(refund.paymentId),
    ...refund,
    asked: -refund.amount,
    moved: -refund.amount,
    status: 'refunded',
  }));
  const taken = rows.map((row) => ({ ...row, asked: row.amount, moved: row.captured }));
  return [...taken, ...given].reverse().sort((one, other) => other.at.localeCompare(one.at));
}

function summary(entries) {
  const sums = new Map();
  for (const { currency, moved } of entries) sums.set(currency, (sums.get(currency) ?? 0) + moved);
  const sum = [...sums].map(([currency, minor]) => money(minor, currency)).join(' and ');
  return `${entries.length === 1 ? '1 entry' : `${entries.length} entries`}, charged ${sum} in all`;
}

function drawRow(entry, columns) {
  const row = make(
    'tr',
    '',
    ...columns.map(({ text, className }) => make('td', className ?? '', text(entry))),
  );
  row.dataset.status = entry.status;
  return row;
}
