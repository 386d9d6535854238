import type { resolveWords as english } from '../en/resolve.ts';
import type { Translation } from '../translation.ts';

export const resolveWords: Translation<typeof english> = {
  'resolve.open': 'Un responsable décide',
  'resolve.tooEarly': 'Terminal et VINR encore interrogés',
  'resolve.title': 'Qu’est-il arrivé à {amount} sur {terminal} ?',
  'resolve.sentence':
    'Personne n’a répondu. Regardez le terminal et son ticket ; votre décision est enregistrée à votre nom.',
  'resolve.choice': 'Ce qu’affiche le terminal',
  'resolve.charged': 'Il affiche ACCEPTÉ',
  'resolve.charged.hint': 'Un ticket ou l’écran avec un numéro d’autorisation',
  'resolve.notCharged': 'Pas accepté',
  'resolve.notCharged.hint': 'Refusé, annulé ou jamais demandé',
  'resolve.amount': 'Montant sur le ticket',
  'resolve.authCode': 'Numéro d’autorisation du ticket',
  'resolve.grounds': 'Ce que vous avez vu',
  'resolve.groundsExample': 'Par exemple : ticket de 14:02, accepté',
  'resolve.wait': 'Attendre encore',
  'resolve.record.charged': 'Noter comme payé',
  'resolve.record.notCharged': 'Noter comme non débité',
};
