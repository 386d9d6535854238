import { useEffect, useMemo } from 'react';
import type { Preferences } from '#shared/preferences.ts';
import { keyMapOf, type KeyMap } from '../../keyboard/key-map.ts';
import { useSpeech, useView } from '../../store/till-context.ts';

/** Puts language, direction, theme and text size of whoever is at the till onto the page. Returns their keys. */
export function usePresentation(): KeyMap {
  const { locale, direction } = useSpeech();
  const theme = useView((view) => view.preferences.theme);
  const textSize = useView((view) => view.preferences.textSize);
  // As text, because each snapshot brings an object of its own, and new keys draw every button anew.
  const keys = useView((view) => JSON.stringify(view.preferences.keys));
  useEffect(() => {
    const page = document.documentElement;
    page.lang = locale;
    page.dir = direction;
    page.dataset['theme'] = theme;
    page.dataset['text'] = textSize;
  }, [locale, direction, theme, textSize]);
  return useMemo(() => keyMapOf(JSON.parse(keys) as Preferences['keys']), [keys]);
}
