import type { topBarWords as english } from '../en/top-bar.ts';
import type { Translation } from '../translation.ts';

export const topBarWords: Translation<typeof english> = {
  'topBar.training': 'ÜBUNG',
  'search.label': 'Artikel suchen',
  'search.placeholder': 'Suchen oder scannen',
};
