import type { returnWords as english } from '../en/returns.ts';
import type { Translation } from '../translation.ts';

export const returnWords: Translation<typeof english> = {
  'error.refund.lineIsBack': 'Rien n’a été remboursé : il ne reste que {left} de {name} à rendre.',
  'error.refund.presentOne':
    'Rien n’a été remboursé : un terminal lit une carte à la fois. Choisissez une carte, ou remboursez sans la carte.',
  'error.exchange.otherSale':
    'Rien n’a été ajouté : cet échange porte sur des articles d’une autre vente. Terminez-le d’abord.',
  'error.exchange.notEven':
    'Rien n’a été remboursé : les articles rendus ne valent pas ce montant. Vérifiez le panier et appuyez encore.',
  'approval.title.refundOther': 'Rembourser autrement demande un accord',
  'tasks.refundFailed':
    'Vente {number} : le remboursement de {amount} n’est pas arrivé. Remboursez autrement.',
  'tasks.openSale': 'Voir la vente',
  'returns.way': 'Où va l’argent',
  'returns.asPaid': 'Comme au paiement',
  'returns.to.card': '{amount} vers {card}',
  'returns.to.cash': '{amount} en espèces',
  'returns.to.other': '{amount} par {method}',
  'returns.asSale': 'Comme la vente {number} a été payée',
  'returns.to.exchange': '{amount} comme la vente {number} a été payée',
  'returns.ceiling': 'Jusqu’à {left} remboursables : {taken} payés, {back} remboursés.',
  'returns.onlyLeft': 'De cette façon, {left} au maximum.',
  'returns.present': 'Relire la carte',
  'returns.left': 'reste {left} sur {bought}',
  'returns.isBack': 'Tout est revenu',
  'returns.pieces': 'Pièces de {name}',
  'returns.fewer': 'Une pièce de moins de {name}',
  'returns.more': 'Une pièce de plus de {name}',
  'returns.of': '{chosen} sur {quantity}',
  'returns.instead': 'Rembourser autrement',
  'returns.insteadNote': 'À la place du remboursement de {amount} qui n’est pas arrivé.',
  'returns.somethingElse': 'Choisir autre chose',
  'returns.given.cash': '{amount} remboursés en espèces',
  'returns.given.other': '{amount} remboursés par {method}',
  'returns.given.exchange': '{amount} remboursés comme la vente {number} a été payée',
  'returns.exchanged': '{amount} ont payé la vente {number} dans un échange',
  'returns.exchanged.open': '{amount} sont retenus pour la vente {number}, qui n’est pas encore payée',
  'returns.exchanged.parked':
    '{amount} sont retenus pour la vente {number}, mise en attente. Rappelez-la et annulez-la pour libérer ces articles.',
  'returns.exchange': 'Échanger',
  'returns.inExchange': 'Articles rendus',
  'returns.ofSale': 'De la vente {number}',
  'returns.takeOut': 'Retirer {name} de l’échange',
  'returns.credit': 'Articles rendus',
  'returns.giveBack': 'Rembourser {amount}',
  'returns.giveBackCash': 'Rembourser en espèces',
  'returns.swap': 'Échange sans paiement',
};
