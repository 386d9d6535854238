import { icon } from './icons.js';
import { make } from './make.js';

/** Ways of showing a card; null: as this card is usually shown. */
const WAYS = [
  [null, 'As usual', 'check'],
  ['contactless', 'Tap', 'contactless'],
  ['chip', 'Insert', 'chip'],
  ['swipe', 'Swipe', 'swipe'],
];
/** What a card says of it. */
export const DONE = { contactless: 'Tap', chip: 'with PIN', swipe: 'Swipe' };

/** What the control interface is told about how a card is shown: an inserted one wants its PIN before it pays. */
export const choicesFor = (entry, purpose) => ({ entry, asksPin: entry === 'chip' && purpose === 'payment' });

/** How cards are shown from now on: `chosen()` is an entry, or null. */
export function wayChooser() {
  let chosen = null;
  const options = WAYS.map(([value, label, drawing], index) => {
    const input = Object.assign(make('input'), { type: 'radio', name: 'way', checked: index === 0 });
    input.addEventListener('change', () => (chosen = value));
    return make('label', '', input, icon(drawing), make('span', '', label));
  });
  const element = make('fieldset', 'ways', make('legend', '', 'How cards are shown'), ...options);
  return { element, chosen: () => chosen };
}
