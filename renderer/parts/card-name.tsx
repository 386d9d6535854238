import type { ReactElement } from 'react';
import type { CardFacts } from '#shared/payment.ts';
import { cardWords } from '#shared/words/labels.ts';
import { useSpeech } from '../store/till-context.ts';

/** `Visa •• 4242`, in one piece whichever way people read. */
export const CardName = ({ card }: { readonly card: Pick<CardFacts, 'brand' | 'last4'> }): ReactElement => (
  <bdi>{cardWords(card, useSpeech())}</bdi>
);
