import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Money } from '#shared/money.ts';
import type { TillView } from '#shared/till.ts';
import type { Actions } from './actions.ts';
import type { Speech } from '#shared/words/speech-of.ts';
import { spoken } from '../spoken.ts';
import { localeNow } from './locale-now.ts';
import type { TillState, TillStore } from './till-store.ts';

export interface Till {
  readonly store: TillStore;
  readonly actions: Actions;
}

export const TillContext = createContext<Till | null>(null);

function useTillContext(): Till {
  const till = useContext(TillContext);
  if (till === null) throw new Error('No till around this component');
  return till;
}

export const useActions = (): Actions => useTillContext().actions;

/** Selectors return things that are in the state already: a fresh object would render for ever. */
export const useTill = <T>(select: (state: TillState) => T): T => useStore(useTillContext().store, select);

/** The snapshot, for everything below the app, which renders nothing before there is one. */
export function useView<T>(select: (view: TillView) => T): T {
  return useTill((state) => {
    if (state.view === null) throw new Error('Nothing is shown before the first snapshot');
    return select(state.view);
  });
}

/** The till's sentences and figures, in the cashier's language; the computer's while the till has not spoken. */
export const useSpeech = (): Speech =>
  spoken(
    useTill(({ view }) => localeNow(view)),
    useTill(({ view }) => view?.shop.timeZone.name),
  );

/** Figures alone: `1,234.50`. */
export const useFormat = (): ((amount: Money) => string) => useSpeech().amount;

export const useBusy = (button: string): boolean => useTill((state) => state.ui.busy.has(button));
