import type { Stationery } from '#shared/paper/documents/letterhead.ts';
import { speechIn } from '#shared/words/speech.ts';

/** What stands on every paper of a shop that is not in training. */
export const stationery: Stationery = {
  shop: { name: 'Corner Shop', address: ['12 Harbour Street'] },
  till: { id: 'T1', name: 'Till 1' },
  training: false,
  logo: null,
  footer: ['Thank you'],
  code: 'qr',
};

export const english = speechIn('en-US');
