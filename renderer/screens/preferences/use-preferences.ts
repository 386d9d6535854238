import type { Preferences } from '#shared/preferences.ts';
import { useActions, useView } from '../../store/till-context.ts';

/** What whoever is at the till has chosen, and how to choose otherwise. Each choice holds at once. */
export function usePreferences(): readonly [Preferences, (change: Partial<Preferences>) => void] {
  const chosen = useView((view) => view.preferences);
  const { prefer } = useActions();
  return [chosen, (change) => prefer({ ...chosen, ...change })];
}
