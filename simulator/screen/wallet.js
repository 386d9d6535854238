import { icon } from './icons.js';
import { button, make, refill, say } from './make.js';
import { partialForm } from './partial.js';
import { choicesFor, DONE, wayChooser } from './ways.js';

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
