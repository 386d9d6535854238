import type { paperWords as english } from '../en/paper.ts';
import type { Translation } from '../translation.ts';

export const paperWords: Translation<typeof english> = {
  'paper.copy': 'COPIE {number}',
  'paper.training': 'FORMATION',
  'paper.void': 'ANNULÉ',
  'paper.merchant': 'Exemplaire du commerçant',
  'paper.gift': 'Ticket cadeau',
  'paper.sale': 'Vente {number}',
  'paper.saleOf': 'Vente {number} du {moment}',
  'paper.withTip': 'Total avec pourboire',
  'paper.taxColumn': 'Taxe',
  'paper.netColumn': 'Hors taxe',
  'paper.taxAmountColumn': 'Montant',
  'paper.note': 'Note : {note}',
  'paper.customer': 'Pour {customer}',
  'paper.keep': 'Avec ce code, le magasin retrouve votre achat.',
  'paper.declinedAmount': 'Demandé',
  'paper.notCharged': 'Rien n’a été débité.',
  'paper.refund': 'Remboursement',
  'paper.refundTo': 'Rendu sur {way}',
  'paper.refundPending': 'En route : visible sur la carte dans quelques jours.',
  'paper.test': 'ESSAI',
  'paper.testRow': 'Ligne avec montant',
  'paper.voided': 'Ce panier a été abandonné. Rien n’a été payé.',
};
