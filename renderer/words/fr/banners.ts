import type { bannerWords as english } from '../en/banners.ts';
import type { Translation } from '../translation.ts';

export const bannerWords: Translation<typeof english> = {
  'banner.recovering':
    'Vérification des paiements d’avant le redémarrage. Vous pouvez vendre ; leurs terminaux attendent.',
  'banner.journal.full':
    'Le disque est plein : plus de paiements par carte, les résultats sont encore notés. Encaissez en espèces, appelez l’installateur.',
  'banner.journal.damaged':
    'Les enregistrements de la caisse sont à vérifier : plus de paiements par carte. Encaissez en espèces, appelez l’installateur.',
  'banner.weakKeyStore':
    'Cet ordinateur ne protège pas les clés des terminaux. Demandez un trousseau de clés à l’installateur.',
  'banner.setAside.checking':
    'Vente {number} : {amount} sur {terminal} en cours de vérification. N’encaissez pas une deuxième fois.',
  'banner.setAside.paid': 'Vente {number} : {amount} sur {terminal} accepté. Ouvrez-la pour le ticket.',
  'banner.setAside.due':
    'Vente {number} : {amount} sur {terminal} pas entièrement payé. Ouvrez-la pour encaisser le reste.',
  'banner.setAside.open': 'Ouvrir',
  'banner.setAside.openSale': 'Ouvrir la vente {number}',
};
