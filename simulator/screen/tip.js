import { amountEntry } from './entry.js';
import { button, make } from './make.js';
import { money } from './money.js';

/** The tip screen: the suggestions, an amount of one's own, or nothing. */
export function tipScreen(control) {
  const choices = make('div', 'tips');
  const own = amountEntry((amount) => control.tip({ amount }));
  const element = make('div', 'tip-screen');
  let shownFor = '';
  let typing = false;
  const choose = (isTyping) => {
    typing = isTyping;
    element.replaceChildren(typing ? own.element : choices);
    element.dispatchEvent(new CustomEvent('typing', { bubbles: true }));
  };
  const show = ({ paymentId, tipSuggestions, currency }) => {
    if (shownFor === paymentId) return;
    shownFor = paymentId;
    choices.replaceChildren(
      ...tipSuggestions.map((suggestion) => suggestionKey(suggestion, currency, control)),
      button('wide', 'Other amount', () => {
        own.start(currency);
        choose(true);
      }),
      button('wide', 'No tip', () => control.tip({ amount: 0 })),
    );
    choose(false);
  };
  return { element, show, press: own.press, back: () => choose(false), isTyping: () => typing };
}

function suggestionKey({ percent, amount }, currency, control) {
  const key = button('', `${percent} %`, () => control.tip({ percent }));
  key.append(make('small', '', money(amount, currency)));
  return key;
}
