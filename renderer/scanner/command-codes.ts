import { KEY_ACTIONS, type KeyAction } from '../keyboard/key-map.ts';

/**
 * Barcodes on a sheet beside the till that do what a key does, so that a sale can be made by scanner alone:
 * `VINR-PAY`, `VINR-CASH`, `VINR-REMOVE-LINE`. `VINR-X3` lets the next scan or tap count three times.
 */
export type Command =
  | { readonly kind: 'action'; readonly action: KeyAction }
  | { readonly kind: 'quantity'; readonly quantity: number };

const MARK = 'VINR-';

export const commandCode = (action: KeyAction): string =>
  MARK + action.replaceAll(/[A-Z]/g, (letter) => `-${letter}`).toUpperCase();

const ACTIONS: ReadonlyMap<string, KeyAction> = new Map(
  KEY_ACTIONS.map((action) => [commandCode(action), action]),
);

/** Null for everything that is no command. */
export function commandOf(code: string): Command | null {
  const text = code.trim().toUpperCase();
  const action = ACTIONS.get(text);
  if (action !== undefined) return { kind: 'action', action };
  const [, quantity] = /^VINR-X([1-9]\d?)$/.exec(text) ?? [];
  return quantity === undefined ? null : { kind: 'quantity', quantity: Number(quantity) };
}
