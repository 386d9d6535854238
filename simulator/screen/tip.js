import { tipEntry } from './entry.js';
import { button, make, sayAmount } from './make.js';
import { figureOnly, money } from './money.js';

/** Longer texts do not fit into a third of the glass. */
const LONGEST = 9;

/** The tip screen: the suggestions, an amount of one's own, or nothing. `changed` is told when typing begins or ends. */
export function tipScreen(control, changed) {
  const choices = make('div', 'tips');
  const own = tipEntry((amount) => control.tip({ amount }));
  const element = make('div', 'tip-screen');
  let shownFor = '';
  let typing = false;
  const choose = (isTyping) => {
    typing = isTyping;
    element.replaceChildren(typing ? own.element : choices);
    changed();
  };
  const show = (session) => {
    const { paymentId, tipSuggestions, currency } = session;
    if (shownFor === paymentId) return;
    shownFor = paymentId;
    choices.replaceChildren(
      ...tipSuggestions.map((suggestion) => suggestionKey(suggestion, currency, control)),
      button('wide', 'Other amount', () => {
        own.start(session);
        choose(true);
      }),
      button('wide', 'No tip', () => control.tip({ amount: 0 })),
    );
    choose(false);
  };
  return { element, show, press: own.press, back: () => choose(false), isTyping: () => typing };
}

function suggestionKey({ percent, amount }, currency, control) {
  const text = money(amount, currency);
  if (percent === null) {
    const fixed = button('fixed', '', () => control.tip({ amount }));
    sayAmount(fixed, text);
    return fixed;
  }
  const key = button('', `${percent} %`, () => control.tip({ percent }));
  const figure = make('small');
  sayAmount(figure, text.length > LONGEST ? figureOnly(amount, currency) : text);
  key.append(figure);
  return key;
}
