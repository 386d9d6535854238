import type { peopleWords as english } from '../en/people.ts';
import type { Translation } from '../translation.ts';

export const peopleWords: Translation<typeof english> = {
  'pin.label': 'Code',
  'pin.digits': '{count, plural, =0 {Aucun chiffre} one {# chiffre} other {# chiffres}}',
  'pin.checking': 'Vérification…',
  'pin.erase': 'Effacer le dernier chiffre',
  'pin.done': 'OK',
  'pin.notNow': 'Pas maintenant',
  'pin.tooMany': 'Trop de codes faux.',
  'pin.waiting': 'De nouveau possible dans {seconds, plural, one {# seconde} other {# secondes}}.',
  'pin.goOn': 'C’est de nouveau possible.',

  'approval.title':
    '{act, select, discount {Cette remise demande un accord} priceOverride {Un autre prix demande un accord} voidSale {Annuler une vente demande un accord} openDrawer {Ouvrir le tiroir demande un accord} refund {Ce remboursement demande un accord} resolve {Cette décision demande un accord} tab {Une note ouverte demande un accord} settings {Ce réglage demande un accord} other {Ceci demande un accord}}',
  'approval.sentence':
    '{cashier, select, none {} other {{cashier} ne peut pas le faire seul. }}Rien n’est encore fait.',
  'approval.ask': '{names} peut l’autoriser avec son code.',
  'approval.askAnyone': 'Une personne autorisée saisit son code.',
  'approval.cancel': 'Ne pas le faire',

  'lock.title': 'Verrouillée',
  'lock.sentence': 'Saisissez votre code pour continuer.',
  'lock.openSale': 'La vente {number} attend, avec {pieces, plural, one {# article} other {# articles}}.',
  'lock.paidSale': 'La vente {number} est payée. Son ticket est à un code d’ici.',
  'lock.checking':
    '{count, plural, one {Un paiement d’une vente mise de côté est encore en vérification.} other {# paiements de ventes mises de côté sont encore en vérification.}}',
  'lock.payment': '{amount} demandé sur {terminal}',
  'lock.overPayment': 'La caisse est verrouillée. Le paiement continue.',
  'lock.unlock': 'Déverrouiller',
  'lock.now': 'Verrouiller la caisse',

  'cashier.label': '{name}, {role}. Changer, verrouiller, préférences',
  'cashier.nobody': 'Menu de la caisse',
  'cashier.role': '{role, select, supervisor {Responsable} manager {Direction} other {Caisse}}',
  'cashier.heading': 'À cette caisse',
  'cashier.switch': 'Changer de caissier',
  'cashier.switchSentence': 'Qui saisit son code vend à partir d’ici. La vente reste telle quelle.',
  'cashier.preferences': 'Préférences',
};
