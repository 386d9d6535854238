import { useEffect } from 'react';
import { useActions, useView } from '../../store/till-context.ts';

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** Locks the till when nobody has touched it for as long as the shop says. */
export function useAutoLock(): void {
  const minutes = useView((view) => view.lockAfterMinutes);
  const isOpen = useView((view) => view.cashier !== null);
  const { lock } = useActions();
  useEffect(() => {
    if (minutes === 0 || !isOpen) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const again = (): void => {
      clearTimeout(timer);
      timer = setTimeout(lock, minutes * 60_000);
    };
    again();
    for (const sign of SIGNS_OF_LIFE)
      document.addEventListener(sign, again, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS_OF_LIFE) document.removeEventListener(sign, again, { capture: true });
    };
  }, [minutes, isOpen, lock]);
}
