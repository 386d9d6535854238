import type { ReactElement } from 'react';
import { Button } from '../../parts/button.tsx';
import { useNow } from '../../parts/use-now.ts';
import { useActions, useSpeech, useView } from '../../store/till-context.ts';

/** In the bar, while money is held on cards. */
export function TabsButton(): ReactElement | null {
  const tabs = useView((view) => view.authorizations);
  const actions = useActions();
  const { say } = useSpeech();
  const now = useNow();
  if (tabs.length === 0) return null;
  const isLapsing = tabs.some(({ alarmAt }) => now >= alarmAt);
  return (
    <Button onClick={() => actions.look({ at: 'tabs' })}>
      {say(isLapsing ? 'tabs.buttonLapsing' : 'tabs.button', { count: tabs.length })}
    </Button>
  );
}
