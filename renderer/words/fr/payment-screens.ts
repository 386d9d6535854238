import type { paymentScreenWords as english } from '../en/payment-screens.ts';
import type { Translation } from '../translation.ts';

export const paymentScreenWords: Translation<typeof english> = {
  'pay.label': 'Paiement par carte',
  'pay.cancel': 'Annuler le paiement',
  'pay.asking': 'Demande…',
  'pay.askAgain': 'Redemander',
  'pay.setAside': 'Mettre la vente de côté',
  'pay.takeOther': 'Encaisser les {amount} restants',
  'pay.continue': 'Continuer',
  'pay.otherCard': 'Autre carte',
  'pay.otherCardFor': 'Autre carte · {amount}',
  'pay.chargeAgain': 'Encaisser de nouveau',
  'pay.otherTerminal': 'Autre terminal',
  'pay.otherWay': 'Autre moyen',
  'pay.paidPart': '{card} a payé {amount}',
  'pay.practice': 'Montrer le terminal d’essai',
  'pay.bankMaySayNo': 'La banque peut encore refuser. Le ticket le dit.',
  'pay.heldNote': 'Un autre moyen prendrait l’argent une deuxième fois. Appelez d’abord un responsable.',
  'pay.for': 'Depuis',
  'pay.asks': 'Interrogés',
  'pay.lastHeard': 'Dernière réponse',
  'pay.lookFor': 'À chercher',
  'pay.withTip': '{amount} + {tip} de pourboire',
};
