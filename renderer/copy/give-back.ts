import type { GiveBack } from '../store/give-back-in-focus.ts';
import type { Speech } from '#shared/words/speech.ts';
import type { Said } from './declines.ts';

/** What became of money that goes back before its sale is paid. Also read out by the live region. */
export function giveBackSaid({ change, stage }: GiveBack, { say, amount }: Speech): Said {
  const values = { amount: amount(change.amount), by: 'by' in change ? change.by : '' };
  return { headline: say(`back.${stage}.headline`, values), sentence: say(`back.${stage}.sentence`, values) };
}
