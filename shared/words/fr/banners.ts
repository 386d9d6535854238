import type { bannerWords as english } from '../en/banners.ts';
import type { Translation } from '../translation.ts';

export const bannerWords: Translation<typeof english> = {
  'banner.recovering':
    'Vérification des paiements d’avant le redémarrage. Vous pouvez vendre ; les terminaux concernés attendent.',
  'banner.journal.full':
    'Le disque est plein : plus de paiements par carte, les résultats restent enregistrés. Encaissez en espèces, appelez l’installateur.',
  'banner.journal.damaged':
    'Les enregistrements de la caisse sont à vérifier : plus de paiements par carte. Encaissez en espèces, appelez l’installateur.',
  'banner.catalogue.missing':
    'Le fichier des articles, catalogue.json, a disparu. Ses articles se vendent encore. Remettez-le et redémarrez la caisse.',
  'banner.catalogue.unreadable':
    'Les nouveaux articles n’ont pas été repris : catalogue.json est illisible. Vérifiez qu’il appartient à cet utilisateur et fait moins de 512 Mo, puis redémarrez la caisse.',
  'banner.catalogue.notJson':
    'Les nouveaux articles n’ont pas été repris : catalogue.json n’est pas un JSON complet{where, select, none {} other { ({where})}}. Corrigez-le et redémarrez la caisse.',
  'banner.catalogue.wrongField':
    'Les nouveaux articles n’ont pas été repris : {where} dans catalogue.json{product, select, none {} other { («  {product} »)}} demande {detail}. Corrigez-le et redémarrez la caisse.',
  'banner.catalogue.unknown':
    'Les nouveaux articles n’ont pas été repris : «  {product} » nomme «  {detail} », que le fichier ne définit pas ({where}). Corrigez-le et redémarrez la caisse.',
  'banner.catalogue.same':
    'Les nouveaux articles n’ont pas été repris : «  {product} » a «  {detail} », comme un autre article ({where}). Corrigez-le et redémarrez la caisse.',
  'banner.catalogue.notKept':
    'Les nouveaux articles n’ont pas pu être enregistrés. Faites de la place sur le disque et redémarrez la caisse.',
  'banner.certificate.ending':
    '{owner, select, till {Le fichier de sécurité de la caisse pour {terminal}} terminal {Le fichier de sécurité de {terminal}} other {Le fichier qui permet de reconnaître les terminaux}} expire {days, plural, one {d’ici un jour} other {dans # jours}}. Les cartes passent jusque-là : demandez à l’installateur de le renouveler.',
  'banner.certificate.ended.till':
    'Le fichier de sécurité de la caisse pour {terminal} a expiré : les cartes n’y passent plus que par Internet. Demandez à l’installateur de le renouveler.',
  'banner.certificate.ended.terminal':
    'Le fichier de sécurité de {terminal} a expiré : il ne prend plus de cartes. Prenez un autre terminal, appelez l’installateur.',
  'banner.certificate.ended.authority':
    'Le fichier qui permet de reconnaître les terminaux a expiré : ils ne prennent plus de cartes. Encaissez en espèces, appelez l’installateur.',
  'banner.certificate.later': 'Plus tard',
  'banner.weakKeyStore':
    'Cet ordinateur ne protège pas les clés des terminaux. Demandez un trousseau de clés à l’installateur.',
  'banner.keys.cloud': 'Les clés de {terminals} ne s’ouvrent pas : les cartes y passent par Internet.',
  'banner.keys.lan': 'La clé de VINR ne s’ouvre pas : les cartes passent par le seul réseau du magasin.',
  'banner.keys.none': 'Pas de cartes sur {terminals} : leurs clés ne s’ouvrent pas. Encaissez en espèces.',
  'banner.keys.storeUnavailable':
    'Déverrouillez le trousseau de cet ordinateur et redémarrez la caisse, ou installez de nouvelles clés. Rien n’a été supprimé.',
  'banner.keys.damaged':
    'Un de leurs fichiers est abîmé : installez de nouvelles clés. Ventes et tickets sont intacts.',
  'banner.keys.setUp': 'Installer les clés',
  'banner.setAside.checking':
    'Vente {number} : {amount} sur {terminal} en cours de vérification. N’encaissez pas une deuxième fois.',
  'banner.setAside.paid': 'Vente {number} : {amount} sur {terminal} accepté. Ouvrez-la pour le ticket.',
  'banner.setAside.due':
    'Vente {number} : {amount} sur {terminal} pas entièrement payé. Ouvrez-la pour encaisser le reste.',
  'banner.setAside.open': 'Ouvrir',
  'banner.setAside.openSale': 'Ouvrir la vente {number}',
};
