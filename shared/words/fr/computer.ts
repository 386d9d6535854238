import type { computerWords as english } from '../en/computer.ts';
import type { Translation } from '../translation.ts';

export const computerWords: Translation<typeof english> = {
  'computer.title': 'Cet ordinateur',
  'computer.sentence': 'Quelle version de la caisse tourne ici, et ce que devient une plus récente.',
  'computer.version': 'Version',
  'computer.runs': 'Tourne maintenant',
  'computer.next': 'Version plus récente',
  'computer.next.off': 'On ne demande à personne : aucune adresse n’est configurée.',
  'computer.next.byHand': 'La personne qui s’occupe de cet ordinateur l’installe.',
  'computer.next.none': 'Rien de plus récent. Demandé {when}.',
  'computer.next.notAsked': 'Pas encore demandé.',
  'computer.next.loading': 'La version {version} se charge. Vous pouvez continuer à vendre.',
  'computer.next.at': 'La version {version} est prête. Elle sera installée à {when}.',
  'computer.next.counterFree':
    'La version {version} est prête. Elle sera installée quand la caisse sera libre.',
  'computer.next.installing': 'La version {version} s’installe. La caisse se rouvre d’elle-même.',
  'computer.trouble.unreachable':
    'L’adresse des nouvelles versions n’a pas répondu. La caisse redemandera plus tard.',
  'computer.trouble.notTrusted':
    'Ce qui était proposé ne vient pas du fabricant de cette caisse : rien n’en a été utilisé. Appelez l’installateur.',
  'computer.trouble.expired':
    'Ce qui était proposé n’est plus valable et n’a pas été pris. Vérifiez la date de cet ordinateur, puis appelez l’installateur.',
  'computer.trouble.damaged':
    'Ce qui a été chargé n’était pas complet et a été jeté. La caisse réessaiera plus tard.',
  'computer.trouble.otherJournal':
    'Ce qui était proposé ne sait pas lire le journal de cette caisse et n’a pas été pris. Appelez l’installateur.',
  'computer.trouble.notInstalled': 'La nouvelle version n’a pas pu être installée. Celle-ci continue.',
  'computer.look': 'Demander maintenant',
  'computer.install': 'Installer maintenant',
  'computer.install.note':
    'Elle attend qu’aucun panier ni paiement ne soit ouvert. La caisse se ferme alors environ une minute.',
  'computer.close': 'Quitter le logiciel de caisse',
  'computer.close.note': 'Cette caisse occupe tout l’écran. La direction peut quitter le logiciel.',
  'computer.banner.at': 'Une nouvelle version est prête. Elle sera installée à {when}.',
  'computer.banner.counterFree':
    'Une nouvelle version est prête. Elle sera installée quand la caisse sera libre.',
  'computer.banner.installing': 'Une nouvelle version s’installe. La caisse se rouvre d’elle-même.',
};
