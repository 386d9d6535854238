import { describe, expect, it } from 'vitest';
import { customerScenes } from '../preview/customer-samples.ts';
import { speechIn } from '#shared/words/speech.ts';
import { customerSaid, type Told } from './said.ts';

const speech = speechIn('en-US');
const said = (name: string) => {
  const { headline, hint, figure } = customerSaid(customerScenes[name] as Told, speech);
  return [figure === null ? null : speech.price(figure.amount), headline, hint];
};

describe('the customer reads', () => {
  it.each([
    ['moment', ['$12.98', 'One moment please', null]],
    ['presentCard', ['$12.98', 'Tap, insert or swipe your card', 'Please look at the card terminal.']],
    ['presentCardTip', ['$14.93', 'Tap, insert or swipe your card', 'With $1.95 tip. Thank you!']],
    ['declined', ['$12.98', 'Card not accepted', 'Please use another card.']],
    ['partial', [null, '$15.00 still to pay', '$35.00 is paid. How would you like to pay the rest?']],
    ['checking', [null, 'One moment please', 'Please do not pay again.']],
    ['thanks', [null, 'Thank you!', '$14.93 paid, with $1.95 tip']],
    ['thanksCash', ['$7.02', 'Thank you!', '$12.98 paid']],
    ['givingBack', [null, '$35.00 is going back to your card', 'One moment please.']],
  ])('%s', (name, words) => expect(said(name)).toEqual(words));
});
