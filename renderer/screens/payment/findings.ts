import { LARGEST_AMOUNT } from '#shared/limits.ts';

/** What the supervisor has entered so far. */
export interface Findings {
  readonly kind: 'charged' | 'notCharged' | null;
  /** Minor units, as on the slip. */
  readonly captured: number;
  readonly authCode: string;
  readonly grounds: string;
}

export const noFindings = (asked: number): Findings => ({
  kind: null,
  captured: asked,
  authCode: '',
  grounds: '',
});

type Says =
  | { readonly kind: 'charged'; readonly captured: number; readonly authCode: string }
  | { readonly kind: 'notCharged' };

/** Null while something is missing. */
export function saysOf({ kind, captured, authCode }: Findings): Says | null {
  if (kind !== 'charged') return kind === null ? null : { kind };
  const code = authCode.trim();
  return captured > 0 && /^[A-Za-z0-9]{1,12}$/.test(code) ? { kind, captured, authCode: code } : null;
}

/** The digits of a text as minor units: as on the keypad, they shift in from the right. */
export function withDigits(text: string): number {
  const amount = Number(text.replace(/\D/g, ''));
  return amount > LARGEST_AMOUNT ? Math.floor(amount / 10) : amount;
}
