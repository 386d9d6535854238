import { useEffect } from 'react';
import { useSpeech } from './till-context.ts';

/** Tells the page which language it speaks and which way people read it. */
export function usePageLanguage(): void {
  const { language, direction } = useSpeech();
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
  }, [language, direction]);
}
