import type { topBarWords as english } from '../en/top-bar.ts';
import type { Translation } from '../translation.ts';

export const topBarWords: Translation<typeof english> = {
  'topBar.training': 'تدريب',
  'search.label': 'البحث عن صنف',
  'search.placeholder': 'ابحث أو امسح',
};
