import type { taskWords as english } from '../en/tasks.ts';
import type { Translation } from '../translation.ts';

export const taskWords: Translation<typeof english> = {
  'tasks.title': 'Montants à régulariser',
  'tasks.sentence': 'La caisse l’a trouvé et ne déplace rien d’elle-même. Quand c’est réglé, dites comment.',
  'tasks.look': 'Regarder',
  'tasks.several': '{count, plural, one {# montant} other {# montants}} à régulariser.',
  'tasks.differ':
    '{count, plural, one {# paiement diffère} other {# paiements diffèrent}} entre cette caisse et VINR.',
  'tasks.differences': 'Cette caisse et VINR ne sont pas d’accord sur',
  'tasks.done': 'C’est réglé',
  'tasks.knownFor': 'Connu depuis',
  'tasks.note': 'Comment c’est réglé',
  'tasks.noteExample': 'Par exemple : remboursé dans le tableau de bord VINR',
  'tasks.record': 'Noter comme réglé',
  'tasks.close': 'Fermer',
  'tasks.refundDue': 'Vente {number} : {amount} débité en trop sur {terminal}. À rembourser.',
  'tasks.receivable': 'Vente {number} : la banque n’a pas payé {amount} de {terminal}. Le client le doit.',
  'tasks.difference.notListed': 'Vente {number} : {amount} est enregistré ici et absent chez VINR.',
  'tasks.difference.otherAmount': 'Vente {number} : {booked} enregistré ici, {listed} chez VINR.',
  'tasks.difference.notInJournal': 'VINR a débité {amount} pour cette caisse, sans vente correspondante ici.',
};
