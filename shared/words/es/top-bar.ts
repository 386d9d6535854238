import type { topBarWords as english } from '../en/top-bar.ts';
import type { Translation } from '../translation.ts';

export const topBarWords: Translation<typeof english> = {
  'topBar.training': 'PRÁCTICAS',
  'search.label': 'Buscar artículos',
  'search.placeholder': 'Buscar o escanear',
};
