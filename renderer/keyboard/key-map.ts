/**
 * Everything a key can do by name, with the key it has unless the cashier chose another. Digits, Enter, Tab and
 * the space bar are not here: they type, and a scanner types them too.
 */
export const DEFAULT_KEYS = {
  search: 'F2',
  /** Parked sales. */
  recall: 'F3',
  park: 'F4',
  lastSale: 'F5',
  quantity: 'F6',
  price: 'F7',
  discount: 'F8',
  /** The way on: charge the card, no tip, next sale. */
  pay: 'F9',
  cash: 'F10',
  otherWays: 'F11',
  lock: 'F12',
  /** One step back, or a dialog closed. Never cancels money. */
  back: 'Escape',
  removeLine: 'Delete',
  more: '+',
  fewer: '-',
  note: 'Insert',
  customer: 'Home',
  /** Sales that are paid, to find one and give money back. */
  sales: 'End',
  print: 'Ctrl+p',
} as const;

export type KeyAction = keyof typeof DEFAULT_KEYS;

/** Which key does what: `KeyboardEvent.key`, with `Ctrl+`, `Alt+` or `Shift+` in front where one is held. */
export type KeyMap = Readonly<Record<KeyAction, string>>;

export const KEY_ACTIONS = Object.keys(DEFAULT_KEYS) as readonly KeyAction[];

/** The cashier's own keys over the usual ones. Actions that this till does not know are left out. */
export function keyMapOf(chosen: Readonly<Record<string, string>>): KeyMap {
  const own = Object.entries(chosen).filter(([action]) => action in DEFAULT_KEYS);
  return { ...DEFAULT_KEYS, ...Object.fromEntries(own) };
}
