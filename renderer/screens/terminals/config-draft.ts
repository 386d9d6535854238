import type { FleetConfig, ReceiptChannel } from '#shared/fleet.ts';
import { LONGEST_IDLE_MESSAGE, MOST_TIP_SUGGESTIONS } from '#shared/fleet.ts';
import { LARGEST_AMOUNT } from '#shared/limits.ts';

/** The form as it is typed. */
export interface ConfigDraft {
  readonly tipMode: FleetConfig['tip']['mode'];
  readonly tips: string;
  readonly channels: readonly ReceiptChannel[];
  readonly requireConsent: boolean;
  readonly idleMessage: string;
  readonly offline: boolean;
  readonly maxAmount: string;
  readonly maxQueue: string;
}

const EMPTY: FleetConfig = {
  tip: { mode: 'percentage', suggestions: [] },
  receipt: { channels: ['print'], requireConsent: false },
  idleMessage: '',
  offline: { enabled: false, maxAmount: 0, maxQueue: 0 },
};

/** `digits`: how many the currency has behind the point. */
export function draftOf(told: FleetConfig | null, digits: number): ConfigDraft {
  const { tip, receipt, idleMessage, offline } = told ?? EMPTY;
  const inForm = (amount: number): string => (amount / 10 ** digits).toFixed(digits);
  const tips = tip.suggestions.map((one) => (tip.mode === 'fixed' ? inForm(one) : String(one)));
  return {
    tipMode: tip.mode,
    tips: tips.join(' '),
    channels: receipt.channels,
    requireConsent: receipt.requireConsent,
    idleMessage,
    offline: offline.enabled,
    maxAmount: inForm(offline.maxAmount),
    maxQueue: String(offline.maxQueue),
  };
}

/** Null while something of it makes no sense. */
export function configOf(draft: ConfigDraft, digits: number): FleetConfig | null {
  const read = draft.tipMode === 'fixed' ? (text: string) => amountIn(text, digits) : wholeIn;
  const tips = draft.tips.split(/[\s;]+/).filter((text) => text !== '');
  const suggestions = tips.map(read);
  const maxAmount = amountIn(draft.maxAmount, digits);
  const maxQueue = wholeIn(draft.maxQueue);
  const isRight =
    suggestions.every((one) => one !== null && one > 0) &&
    suggestions.length <= MOST_TIP_SUGGESTIONS &&
    draft.idleMessage.trim().length <= LONGEST_IDLE_MESSAGE;
  if (!isRight || maxAmount === null || maxQueue === null) return null;
  return {
    tip: { mode: draft.tipMode, suggestions: suggestions.filter((one) => one !== null) },
    receipt: { channels: draft.channels, requireConsent: draft.requireConsent },
    idleMessage: draft.idleMessage.trim(),
    offline: { enabled: draft.offline, maxAmount, maxQueue },
  };
}

function wholeIn(text: string): number | null {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : null;
}

/** Minor units of what people write, with a point or a comma; null when it is no amount. */
function amountIn(text: string, digits: number): number | null {
  const [whole = '', part = '', ...more] = text.trim().split(/[.,]/);
  if (!/^\d{1,9}$/.test(whole) || !/^\d*$/.test(part) || part.length > digits || more.length > 0) return null;
  const amount = Number(whole + part.padEnd(digits, '0'));
  return amount <= LARGEST_AMOUNT ? amount : null;
}
