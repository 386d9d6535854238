import type { Meanings } from '../../keyboard/layers.ts';
import { useKeyActions, useTypingKeys } from '../../keyboard/use-keys.ts';
import type { PrefixKey } from '../../store/quantity-prefix.ts';
import { useActions, useTill } from '../../store/till-context.ts';

const DIGITS: readonly PrefixKey[] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Typed outside fields on the sale screen: `3*`, then a scan or a tap. Escape forgets it. */
export function useQuantityKeys(): void {
  const counting = useTill((state) => state.ui.prefix.digits !== '');
  const { pressPrefix, forgetPrefix } = useActions();
  const digits = Object.fromEntries(DIGITS.map((digit) => [digit, () => pressPrefix(digit)]));
  const begun: Meanings = { '*': () => pressPrefix('*'), Backspace: () => pressPrefix('erase') };
  useTypingKeys(counting ? { ...digits, ...begun } : digits);
  useKeyActions(counting ? { back: forgetPrefix } : {});
}
