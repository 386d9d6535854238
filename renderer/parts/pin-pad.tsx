import { useEffect, type ReactElement } from 'react';
import { errorSentence } from '../copy/errors.ts';
import { useTypingKeys } from '../keyboard/use-keys.ts';
import { useSpeech, useView } from '../store/till-context.ts';
import { Icon } from './icon.tsx';
import { PAUSE_MS, SHORTEST_PIN, whenToCheck } from './pin-length.ts';
import { useNow } from './use-now.ts';
import { usePin, type TakePin, type Trouble, type TypedPin } from './use-pin.ts';
import styles from './pin-pad.module.css';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const;

/** Digits become dots. A complete PIN is checked by itself; Enter checks at once. */
export function PinPad({ onPin }: { readonly onPin: TakePin }): ReactElement {
  const pin = usePin(onPin);
  const wait = secondsLeft(pin.trouble, useNow());
  const asleep = pin.busy || wait > 0;
  usePinKeys(pin, asleep);
  useCheckByItself(pin, asleep);
  return (
    <div className={styles.pad}>
      <Dots count={pin.digits.length} busy={pin.busy} />
      <Said trouble={pin.trouble} wait={wait} />
      <Keys pin={pin} asleep={asleep} />
    </div>
  );
}

/** Of a back-off; zero otherwise. */
function secondsLeft(trouble: Trouble | null, now: number): number {
  const seconds = trouble?.error.facts?.['seconds'];
  if (trouble === null || typeof seconds !== 'number') return 0;
  return Math.max(0, Math.ceil((trouble.since + seconds * 1_000 - now) / 1_000));
}

function usePinKeys({ type, erase, check }: TypedPin, asleep: boolean): void {
  const awake = (deed: () => void) => (): void => {
    if (!asleep) deed();
  };
  useTypingKeys({
    ...Object.fromEntries(DIGITS.map((digit) => [digit, awake(() => type(digit))])),
    Backspace: awake(erase),
    Delete: awake(erase),
    Enter: awake(check),
  });
}

function useCheckByItself({ digits, check }: TypedPin, asleep: boolean): void {
  const lengths = useView((view) => view.pinLengths);
  useEffect(() => {
    const when = whenToCheck(digits.length, lengths);
    if (asleep || when === 'never') return undefined;
    const timer = setTimeout(check, when === 'now' ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [digits, lengths, asleep, check]);
}

function Dots({ count, busy }: { readonly count: number; readonly busy: boolean }): ReactElement {
  const { say } = useSpeech();
  const dots = Array.from({ length: Math.max(count, SHORTEST_PIN) }, (_, n) => n < count);
  return (
    <div className={styles.dots} data-busy={busy}>
      <span className="visually-hidden" role="status">
        {busy ? say('pin.checking') : say('pin.digits', { count })}
      </span>
      {dots.map((filled, n) => (
        <i key={n} data-filled={filled} />
      ))}
    </div>
  );
}

function Said({ trouble, wait }: { readonly trouble: Trouble | null; readonly wait: number }): ReactElement {
  const speech = useSpeech();
  const { say } = speech;
  const waited = trouble?.error.facts?.['seconds'] !== undefined;
  const text = trouble === null ? '' : waited ? say('pin.goOn') : errorSentence(trouble.error, speech);
  return (
    <p className={styles.said} data-tone={waited && wait === 0 ? 'plain' : 'trouble'} data-testid="pin-said">
      <span role="alert">{wait > 0 ? say('pin.tooMany') : text}</span>
      {/* Counts down for the eye only: a voice that says every second helps nobody. */}
      {wait > 0 && <span aria-hidden="true"> {say('pin.waiting', { seconds: wait })}</span>}
    </p>
  );
}

function Keys({ pin, asleep }: { readonly pin: TypedPin; readonly asleep: boolean }): ReactElement {
  const { say } = useSpeech();
  return (
    <div className={styles.keys} role="group" aria-label={say('pin.label')} dir="ltr">
      {DIGITS.map((digit) => (
        <button key={digit} type="button" disabled={asleep} data-key={digit} onClick={() => pin.type(digit)}>
          {digit}
        </button>
      ))}
      <button
        type="button"
        disabled={asleep || pin.digits === ''}
        data-key="erase"
        aria-label={say('pin.erase')}
        onClick={pin.erase}
      >
        <Icon name="erase" size={28} />
      </button>
      <button
        type="button"
        disabled={asleep || pin.digits.length < SHORTEST_PIN}
        data-key="check"
        onClick={pin.check}
      >
        {say('pin.done')}
      </button>
    </div>
  );
}
