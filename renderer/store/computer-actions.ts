import { once, tell, type Desk } from './ask.ts';

/** The program itself: newer versions of it, and its end. */
export interface ComputerActions {
  readonly lookForUpdate: () => void;
  readonly installUpdate: () => void;
  readonly closeTill: () => void;
}

export function computerActions(desk: Desk): ComputerActions {
  const send = (what: 'update.look' | 'update.install' | 'till.close') => (): void =>
    void once(desk.store, what, () => tell(desk, what, { commandId: desk.mintId() }));
  return {
    lookForUpdate: send('update.look'),
    installUpdate: send('update.install'),
    closeTill: send('till.close'),
  };
}
