import { button, make } from './make.js';

/** Somebody who does what people do, for one payment. */
export function people(scripts, control) {
  const keys = scripts.map(({ name, label }) => button('chip-key', label, () => control.cardholder(name)));
  const element = make(
    'section',
    'people panel',
    make(
      'header',
      '',
      make('h2', '', 'Send somebody'),
      make('p', 'lead', 'They pay now, or at the next prompt.'),
    ),
    make('div', 'chips', ...keys),
  );
  element.ariaLabel = 'Cardholders';
  return { element };
}
