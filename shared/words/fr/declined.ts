import type { declinedWords as english } from '../en/declined.ts';
import type { Translation } from '../translation.ts';

export const declinedWords: Translation<typeof english> = {
  'declined.otherCard.headline': 'Carte non acceptée',
  'declined.otherCard.sentence':
    'Rien n’a été débité. Demandez une autre carte ou un autre moyen de paiement.',
  'declined.otherCard.detail': 'Refusée par la banque, sans motif',
  'declined.insufficientFunds.headline': 'Carte non acceptée',
  'declined.insufficientFunds.sentence':
    'Rien n’a été débité. Demandez une autre carte, ou prenez une partie en espèces.',
  'declined.insufficientFunds.detail': 'Provision insuffisante',
  'declined.expiredCard.headline': 'Cette carte a expiré',
  'declined.expiredCard.sentence': 'Rien n’a été débité. Demandez une carte encore valable.',
  'declined.expiredCard.detail': 'Date d’expiration dépassée',
  'declined.wrongPin.headline': 'Trop de codes erronés',
  'declined.wrongPin.sentence':
    'Rien n’a été débité. Cette carte n’accepte plus de code pour l’instant : demandez une autre carte.',
  'declined.wrongPin.detail': 'Plus aucun essai de code',
  'declined.contactBank.headline': 'La banque a refusé',
  'declined.contactBank.sentence':
    'Rien n’a été débité. Demandez une autre carte ; la banque du client pourra expliquer.',
  'declined.contactBank.detail': 'La banque ne donne pas de motif ; c’est souvent passager',
  'declined.doNotRetry.headline': 'Carte non acceptée',
  'declined.doNotRetry.sentence':
    'Rien n’a été débité. N’utilisez plus cette carte. Demandez un autre moyen de paiement.',
  'declined.doNotRetry.detail': 'La banque demande de ne plus l’utiliser',
  'declined.lostOrStolen.headline': 'Carte non acceptée',
  'declined.lostOrStolen.sentence':
    'Rien n’a été débité. N’utilisez plus cette carte. Demandez un autre moyen de paiement.',
  'declined.lostOrStolen.detail':
    'Bloquée par la banque. Suivez la règle du magasin pour les cartes bloquées',
  'declined.restrictedCard.headline': 'Cette carte ne passe pas ici',
  'declined.restrictedCard.sentence':
    'Rien n’a été débité. Sa banque ne l’autorise pas dans ce magasin : demandez une autre carte.',
  'declined.restrictedCard.detail': 'Non autorisée pour ce type de commerce',
  'declined.securityCheck.headline': 'Carte non acceptée',
  'declined.securityCheck.sentence':
    'Rien n’a été débité. N’utilisez plus cette carte. Demandez un autre moyen de paiement.',
  'declined.securityCheck.detail': 'Refusée par un contrôle de sécurité. L’assistance en sait plus',
  'declined.invalidCard.headline': 'Cette carte n’est pas valable',
  'declined.invalidCard.sentence':
    'Rien n’a été débité. N’utilisez plus cette carte : demandez-en une autre.',
  'declined.invalidCard.detail': 'Son numéro ou sa date n’est pas valable',
  'declined.terminalBusy.headline': 'Le terminal sert un autre client',
  'declined.terminalBusy.sentence':
    'Rien n’a été débité. Attendez qu’il soit libre, ou choisissez un autre terminal.',
  'declined.terminalBusy.detail': 'Terminal en cours d’utilisation',
  'declined.terminalOffline.headline': 'Le terminal n’est pas connecté',
  'declined.terminalOffline.sentence':
    'Rien n’a été débité. Vérifiez son alimentation et son réseau, ou choisissez un autre terminal.',
  'declined.terminalOffline.detail': 'VINR n’en a plus de nouvelles depuis une minute',
  'declined.terminalNotFound.headline': 'Ce terminal n’est pas connu',
  'declined.terminalNotFound.sentence':
    'Rien n’a été débité. Choisissez un autre terminal et prévenez l’installateur.',
  'declined.terminalNotFound.detail': 'Pas enregistré chez VINR',
  'declined.connectionLost.headline': 'Le terminal a perdu sa connexion',
  'declined.connectionLost.sentence':
    'Rien n’a été débité : le terminal l’a confirmé depuis. Encaissez de nouveau à son retour, ou en espèces.',
  'declined.connectionLost.detail': 'Coupé avant d’interroger la banque',
  'declined.processingFailed.headline': 'Le paiement n’a pas abouti',
  'declined.processingFailed.sentence':
    'Rien n’a été débité : VINR l’a confirmé depuis. Encaissez encore une fois ; si cela se répète, en espèces.',
  'declined.processingFailed.detail': 'Un incident chez VINR. Appelez l’assistance s’il se répète',
  'declined.afterwards.headline': 'La banque n’a pas payé',
  'declined.afterwards.sentence':
    'Rien n’a été débité : le terminal avait accepté sans la banque. Le client doit encore ce montant.',
  'declined.afterwards.detail': 'Refusé au retour de la connexion',
  'declined.error.headline': 'Le paiement n’a pas abouti',
  'declined.error.sentence':
    'Rien n’a été débité. Encaissez de nouveau, ou demandez un autre moyen de paiement.',
  'declined.error.detail': 'VINR signale un incident avant tout débit',
  'cancelled.cashier.headline': 'Annulé',
  'cancelled.cashier.sentence': 'Rien n’a été débité. Le terminal l’a confirmé.',
  'cancelled.terminal.headline': 'Arrêté sur le terminal',
  'cancelled.terminal.sentence': 'Rien n’a été débité. Le client ou vous-même avez appuyé sur Annuler.',
  'cancelled.timeout.headline': 'Aucune carte présentée',
  'cancelled.timeout.sentence': 'Rien n’a été débité. Encaissez de nouveau quand le client est prêt.',
  'cancelled.notSent.headline': 'Le terminal n’a pas pu être joint',
  'cancelled.notSent.sentence':
    'Rien n’a été débité : le montant n’a jamais quitté la caisse. Encaissez de nouveau, ou en espèces.',
  'cancelled.securityStop.headline': 'Arrêté : ce n’est pas notre terminal',
  'cancelled.securityStop.sentence':
    'Rien n’a été envoyé ni débité. Ne l’utilisez pas pour des cartes. Appelez un responsable.',
};
