import type { salesListWords as english } from '../en/sales-list.ts';
import type { Translation } from '../translation.ts';

export const salesListWords: Translation<typeof english> = {
  'key.sales': 'Ventes payées, remboursements',
  'menu.sales': 'Ventes payées et remboursements',
  'salesList.open': 'Ventes payées et remboursements',
  'salesList.title': 'Ventes payées',
  'salesList.sentence':
    'Choisissez une vente pour la consulter ou pour rembourser. La plus récente est en haut.',
  'salesList.find': 'Code du ticket, numéro, montant, heure ou quatre derniers chiffres de la carte',
  'salesList.when': 'Date du paiement',
  'salesList.when.always': 'Toutes les dates',
  'salesList.when.today': 'Aujourd’hui',
  'salesList.when.yesterday': 'Hier',
  'salesList.when.week': '7 derniers jours',
  'salesList.none': 'Aucune vente payée ne correspond.',
  'salesList.more': 'Afficher des ventes plus anciennes',
  'salesList.row': 'Vente {number}',
  'salesList.refunded': '{amount} remboursés',
  'salesList.saleTitle': 'Vente {number}',
  'salesList.saleSentence': '{moment} · {amount} · {ways}',
  'salesList.all': 'Toutes les ventes',
  'salesList.how': 'Ce qui est remboursé',
  'salesList.by.lines': 'Par article',
  'salesList.by.amount': 'Par montant',
  'salesList.amount': 'Montant à rembourser',
  'salesList.everything': 'Tout ce qui reste',
  'salesList.reason': 'Motif',
  'salesList.reason.customerRequest': 'Retour du client',
  'salesList.reason.duplicate': 'Payé deux fois',
  'salesList.reason.fraud': 'Fraude',
  'salesList.give': 'Rembourser {amount}',
  'salesList.choose': 'Choisissez des articles ou un montant',
  'salesList.asking': 'VINR est interrogé…',
  'salesList.no.checking': 'Remboursement en cours de vérification. Ne le répétez pas.',
  'salesList.no.unconfirmed':
    'La banque n’a pas encore confirmé ce paiement : rien ne peut être remboursé. Revenez quand elle l’aura fait.',
  'salesList.no.allBack': 'Tout ce que cette carte a payé est remboursé.',
  'salesList.no.notCharged': 'Cette carte n’a pas été débitée. Il n’y a rien à rembourser.',
  'salesList.refunds': 'Remboursements de cette vente',
  'salesList.by': 'Autorisé par {by} · {moment}',
  'salesList.sending': 'Remboursement de {amount} sur {card} …',
  'salesList.onItsWay': '{amount} sont en route vers {card}. La carte l’affichera dans quelques jours.',
  'salesList.done': 'Remboursement de {amount} sur {card} … fait',
  'salesList.unknown': 'Remboursement de {amount} sur {card} en cours de vérification. Ne le répétez pas.',
  'salesList.needsAttention':
    'Personne n’a confirmé {amount} sur {card}. Ne le répétez pas : appelez un responsable, qui peut vérifier auprès de VINR.',
  'salesList.cancelled':
    '{amount} n’ont pas été remboursés : l’opération a pris fin avant tout mouvement d’argent.',
  'salesList.notSent': '{amount} n’ont pas été remboursés : VINR est injoignable. Remboursez à nouveau.',
  'salesList.resolved.moved':
    '{by} a vérifié : {amount} ont été remboursés sur {card}. La caisse continue d’interroger VINR.',
  'salesList.resolved.notMoved':
    '{by} a vérifié : {amount} n’ont pas été remboursés sur {card}. La caisse continue d’interroger VINR.',
  'salesList.refused.amountTooLarge':
    '{amount} n’ont pas été remboursés : il reste moins que cela. Quelqu’un d’autre a pu en rembourser une partie.',
  'salesList.refused.notRefundable':
    '{amount} n’ont pas été remboursés : VINR ne rembourse rien de ce paiement.',
  'salesList.refused.paymentNotKnown':
    '{amount} n’ont pas été remboursés : VINR ne connaît pas encore le paiement. Réessayez dans une minute.',
  'salesList.refused.keyRefused':
    '{amount} n’ont pas été remboursés : cette caisse ne peut pas rembourser. Appelez l’installateur.',
  'salesList.failed.technical':
    '{amount} n’ont pas été remboursés : l’opération a échoué chez VINR. Remboursez à nouveau.',
  'salesList.failed.accountUnreachable':
    '{amount} n’ont pas été remboursés : le compte de la carte n’accepte pas d’argent. Remboursez autrement.',
  'salesList.failed.otherCard': '{amount} n’ont pas été remboursés : ce n’était pas la carte qui a payé.',
  'salesList.failed.notAvailable':
    '{amount} n’ont pas été remboursés : VINR ne propose pas de remboursement pour ce paiement.',
  'salesList.failed.tooLate':
    '{amount} n’ont pas été remboursés : le paiement est trop ancien. Remboursez autrement.',
  'salesList.failed.authorizationLapsed':
    '{amount} n’ont pas été remboursés : la réservation sur la carte a expiré.',
  'salesList.failed.other':
    '{amount} n’ont pas été remboursés : VINR n’a pas dit pourquoi. Appelez un responsable.',
  'salesList.askAgain': 'Redemander',
  'salesList.resolve': 'Un responsable a vérifié',
  'salesList.resolveTitle': 'Est-ce que {amount} ont été remboursés sur {card} ?',
  'salesList.resolveSentence':
    'Vérifiez d’abord le paiement auprès de VINR. Votre nom engage ce que vous dites.',
  'salesList.resolveChoice': 'Ce que montre VINR',
  'salesList.moved': 'C’est remboursé',
  'salesList.movedHint': 'VINR indique le remboursement.',
  'salesList.notMoved': 'Ce n’est pas remboursé',
  'salesList.notMovedHint': 'VINR n’indique aucun remboursement, même en attente.',
  'salesList.grounds': 'Ce que vous avez vu',
  'salesList.groundsExample': 'Par exemple : le remboursement figure dans le tableau de bord VINR',
  'salesList.record': 'Enregistrer',
  'salesList.wait': 'Attendre encore',
};
