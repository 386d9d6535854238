import type { topBarWords as english } from '../en/top-bar.ts';
import type { Translation } from '../translation.ts';

export const topBarWords: Translation<typeof english> = {
  'topBar.training': 'FORMATION',
  'search.label': 'Chercher un article',
  'search.placeholder': 'Chercher ou scanner',
};
