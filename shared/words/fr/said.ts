import type { saidWords as english } from '../en/said.ts';
import type { Translation } from '../translation.ts';

export const saidWords: Translation<typeof english> = {
  'said.contacting.headline': 'Connexion à {terminal}',
  'said.contacting.sentence': 'La caisse cherche le chemin le plus rapide vers le terminal.',
  'said.onTerminal.headline': 'Sur le terminal : {terminal}',
  'said.onTerminal.sentence': 'Le terminal a le montant. Invitez le client à le regarder.',
  'said.presentCard.headline': 'Présentez, insérez ou glissez',
  'said.presentCard.sentence': 'Invitez le client à présenter sa carte sur {terminal}.',
  'said.processing.headline': 'Demande d’autorisation',
  'said.processing.sentence':
    'La carte a été lue et peut être débitée à tout moment ; on ne peut plus arrêter.',
  'said.cancelling.headline': 'Arrêt demandé à {terminal}',
  'said.cancelling.sentence': 'Pas encore annulé. Si la carte a été plus rapide, le paiement reste acquis.',
  'said.captured.headline': '{amount} accepté',
  'said.captured.sentence': 'Cette partie est payée.',
  'said.partiallyCaptured.headline': 'Reste à payer : {shortfall}',
  'said.partiallyCaptured.sentence':
    'La carte a réglé {captured} sur {requested}. Demandez comment payer le reste.',
  'said.authorized.headline': '{amount} réservé sur la carte',
  'said.authorized.sentence':
    'Accepté, pas encore prélevé. Le client n’a pas à présenter de nouveau sa carte.',
  'said.provisional.headline': 'Enregistré dans le terminal',
  'said.provisional.sentence': '{amount} accepté sans la banque. Elle répondra au retour de la connexion.',
  'said.resolved.charged.headline': '{amount} confirmé à la main',
  'said.resolved.charged.sentence':
    'Selon {by}, le terminal a accepté. La caisse continue d’interroger VINR.',
  'said.resolved.notCharged.headline': 'Noté comme non débité',
  'said.resolved.notCharged.sentence':
    'Selon {by}, la carte n’a pas été débitée. Si VINR dit autre chose plus tard, la caisse le dira.',
  'said.declinedAfterwards.headline': 'La banque n’a pas payé {amount}',
  'said.declinedAfterwards.sentence':
    'C’était compté comme payé, la réponse est venue après. Le client le doit encore.',
  'said.unknown.headline': 'Vérification avec {terminal}',
  'said.unknown.sentence':
    'N’encaissez pas une deuxième fois. {amount} est peut-être déjà débité ; la caisse cherche la réponse.',
  'said.noAnswer.headline': 'Pas sûr : n’encaissez pas deux fois',
  'said.noAnswer.sentence':
    '{amount} a été envoyé à {terminal} sans réponse définitive. La carte a peut-être été débitée.',
  'said.mismatch.headline': 'La réponse ne correspond pas à cette vente',
  'said.mismatch.sentence':
    'N’encaissez pas une deuxième fois. {terminal} a accepté ce que cette vente n’a pas demandé. Appelez un responsable.',
  'said.heard.nothing': 'aucune réponse pour l’instant',
  'said.heard.notFound': 'le paiement n’y figure pas, ce qui ne prouve encore rien',
  'said.heard.presentCard': 'demandait une carte',
  'said.heard.processing': 'interrogeait la banque',
  'said.heard.failedUnclear': 'a signalé un incident sans dire si la carte a été débitée',
  'said.heard.unreadable': 'une réponse que la caisse n’a pas pu lire',
  'said.asking.lan': 'le terminal',
  'said.asking.cloud': 'VINR',
  'said.asking.nobody': 'en attente d’une connexion',
  'said.lookFor':
    '«  Accepté » ou un ticket imprimé sur {terminal}, ou le débit dans l’application bancaire du client. La caisse continue de demander.',
  'said.card': 'Carte',
  'said.path.choosing': 'Choix du chemin vers le terminal',
  'said.path.lan': 'LAN',
  'said.path.cloud': 'Internet',
  'said.path.took': 'envoyé en {took}',
  'said.path.fallback': 'LAN : {reason}',
  'taken.cash': 'Espèces',
  'taken.provisional': '{card}, attend la banque',
  'taken.held': '{card}, réservé',
  'taken.byHand': 'Carte, confirmé à la main',
  'taken.notPaid': 'Carte, non payé par la banque',
  'tax.withRate': '{label} {rate}',
};
