import { icon } from './icons.js';
import { button, make, namedButton } from './make.js';

/** Keys under the glass, in the order of ISO 9564 and with its colours for the three that act. */
export function keypad(press) {
  const digit = (text) => button(`key digit at-${text}`, text, () => press(text));
  const keys = {
    cancel: namedButton('key at-cancel', 'Cancel', icon('cross'), () => press('cancel')),
    clear: namedButton('key at-clear', 'Clear', icon('erase'), () => press('clear')),
    enter: namedButton('key at-enter', 'Enter', icon('check'), () => press('enter')),
  };
  const digits = [...'1234567890'].map(digit);
  return make('div', 'keypad', ...digits, keys.cancel, keys.clear, keys.enter);
}
