import { ask, once, showNotice, tell, type Desk } from './ask.ts';

/** The shop's picture on papers. */
export interface LogoActions {
  readonly loadLogo: () => void;
  readonly chooseLogo: () => void;
  readonly removeLogo: () => void;
}

export function logoActions(desk: Desk): LogoActions {
  const { store } = desk;
  const load = async (): Promise<void> => {
    const answer = await ask(desk, 'logo.get', {});
    if (answer.ok) store.setState({ logo: answer.value });
    else showNotice(store, answer.error);
  };
  const change = (name: 'logo.choose' | 'logo.remove'): void =>
    void once(store, 'logo', async () => {
      await tell(desk, name, { commandId: desk.mintId() });
      await load();
    });
  return {
    loadLogo: () => void once(store, 'logo', load),
    chooseLogo: () => change('logo.choose'),
    removeLogo: () => change('logo.remove'),
  };
}
