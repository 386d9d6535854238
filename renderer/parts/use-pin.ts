import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '#shared/app-error.ts';
import { LONGEST_PIN, SHORTEST_PIN } from './pin-length.ts';

/** Null when the PIN was taken: then the pad is about to go. */
export type TakePin = (pin: string) => Promise<AppError | null>;

export interface Trouble {
  readonly error: AppError;
  /** When it arrived, wall time, ms. */
  readonly since: number;
}

export interface TypedPin {
  readonly digits: string;
  /** The PIN is being checked, which is slow on purpose. */
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  readonly type: (digit: string) => void;
  readonly erase: () => void;
  readonly check: () => void;
}

/** The digits typed so far. They are forgotten with the answer, right or wrong. */
export function usePin(take: TakePin): TypedPin {
  const [digits, setDigits] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  const send = useCallback(async (pin: string): Promise<void> => {
    setBusy(true);
    const error = await latest.current(pin);
    setDigits('');
    setBusy(false);
    setTrouble(error === null ? null : { error, since: Date.now() });
  }, []);
  /** Several keys may come in one turn, so each builds on what the one before left. */
  const type = (digit: string): void => {
    setTrouble(null);
    setDigits((typed) => (typed.length < LONGEST_PIN ? typed + digit : typed));
  };
  const erase = (): void => setDigits((typed) => typed.slice(0, -1));
  const check = useCallback(() => {
    if (digits.length >= SHORTEST_PIN) void send(digits);
  }, [digits, send]);
  return { digits, busy, trouble, type, erase, check };
}
