/* global document, location, EventSource */

const id = decodeURIComponent(location.pathname.split('/').at(-1));
const base = `/terminals/${encodeURIComponent(id)}`;
const element = (name) => document.getElementById(name);
const WALLET = ['approved', 'chip-pin', 'declined', 'insufficient-funds', 'expired', 'stolen'];

const REASONS = {
  card_declined: 'Card not accepted',
  insufficient_funds: 'Not enough money on the card',
  expired_card: 'This card has expired',
  lost_or_stolen: 'Card refused',
  incorrect_pin: 'Wrong PIN',
  communication_error: 'Connection lost',
};

/** The currency decides how many minor units make one; Intl knows. */
function formatterFor(currency) {
  return new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
}
const digitsOf = (currency) => formatterFor(currency).resolvedOptions().maximumFractionDigits;
const money = (minor, currency) => formatterFor(currency).format(minor / 10 ** digitsOf(currency));

async function send(method, path, body) {
  const response = await fetch(path, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body ?? {}),
  });
  const answer = await response.json();
  element('note').textContent = response.ok ? '' : answer.error.message;
}

const present = (card, more) => send('POST', `${base}/present`, { card, ...more });

/** Headline, amount and line for each screen, from what the terminal knows. */
const SCREENS = {
  idle: () => ['Ready', '', 'Welcome'],
  prompt: ({ session }) => [
    'Tap, insert or swipe',
    money(session.amount, session.currency),
    session.tip ? 'A tip may be added' : 'Present your card',
  ],
  processing: ({ session }) => [
    'Authorising',
    money(session.amount, session.currency),
    'Do not remove your card',
  ],
  approved: ({ lastResult }) => [
    'Approved',
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
    lastResult.cancellationReason === 'timeout' ? 'No card was shown in time' : 'Nothing was charged',
  ],
};
const cardLine = ({ card }) => (card ? `${card.brand} •• ${card.last4}` : '');

function show(face) {
  const { session, screen } = face;
  const [headline, amount, line] = SCREENS[screen](face);
  element('glass').dataset.screen = screen;
  for (const [name, text] of Object.entries({ headline, amount, line, name: face.name }))
    element(name).textContent = text;
  element('path').textContent = session ? (session.path === 'lan' ? 'Local' : 'Cloud') : face.model;
  element('online').textContent = face.faults.offline ? 'Offline' : 'Online';
  element('online').dataset.offline = face.faults.offline;
  element('reference').textContent = session?.reference ?? '';
  element('countdown').textContent =
    session?.secondsLeft === null || !session ? '' : `${session.secondsLeft} s`;
  document.title = `${face.name} · ${headline}`;
  enable(face);
}

let currency = 'EUR';
function enable({ session, faults }) {
  const asking = session?.state === 'pending';
  currency = session?.currency ?? currency;
  element('part-of').textContent = asking ? `of ${money(session.amount, session.currency)}` : '';
  for (const card of element('cards').children) card.disabled = !asking;
  element('part-button').disabled = !asking;
  element('cancel').disabled = !asking;
  element('release').disabled = session?.state !== 'processing';
  element('hint').textContent = asking
    ? 'Choose a card to show.'
    : 'Cards wake up when the terminal asks for one.';
  element('offline').checked = faults.offline;
  element('hold').checked = faults.holdProcessing;
}

function drawCard({ name, label, brand, last4, entry }) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'card';
  button.dataset.card = name;
  button.disabled = true;
  for (const [kind, text] of [
    ['label', label],
    ['chip', entry],
    ['number', `•••• ${last4}`],
    ['scheme', brand],
  ]) {
    const part = document.createElement('span');
    part.className = kind;
    part.textContent = text;
    button.append(part);
  }
  button.addEventListener('click', () => void present(name));
  return button;
}

const { cards } = await (await fetch('/cards')).json();
element('cards').append(...WALLET.map((name) => drawCard(cards.find((card) => card.name === name))));
element('cancel').addEventListener('click', () => void send('POST', `${base}/cancel`));
element('release').addEventListener('click', () => void send('POST', `${base}/release`));
for (const [name, fault] of [
  ['offline', 'offline'],
  ['hold', 'holdProcessing'],
])
  element(name).addEventListener(
    'change',
    ({ target }) => void send('PUT', `${base}/faults`, { [fault]: target.checked }),
  );
element('partial').addEventListener('submit', (event) => {
  event.preventDefault();
  const amount = Number(element('part').value.replace(',', '.'));
  void present('approved', { approved: Math.round(amount * 10 ** digitsOf(currency)) });
});

const stream = new EventSource(`${base}/stream`);
stream.addEventListener('message', ({ data }) => show(JSON.parse(data)));
stream.addEventListener('error', () => {
  element('headline').textContent = 'Switched off';
  element('glass').dataset.screen = 'idle';
});
