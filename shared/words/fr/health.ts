import type { healthWords as english } from '../en/health.ts';
import type { Translation } from '../translation.ts';

export const healthWords: Translation<typeof english> = {
  'health.title': 'Terminaux et caisse',
  'health.sentence': 'Les temps sont des douze dernières heures ; les nombres, d’aujourd’hui.',
  'health.slowSince': 'Répond lentement depuis {time}.',
  'health.measure.connect': 'Connexion',
  'health.measure.tls': 'Preuve d’identité',
  'health.measure.firstAnswer': 'Première réponse',
  'health.measure.activation': 'Appui à envoi',
  'health.measure.screen': 'Carte demandée',
  'health.notYet': 'pas encore',
  'health.samples': '{count} mesures',
  'health.most': '95 % en {time}',
  'health.chart': 'Premières réponses de {first} à {last}',
  'health.chart.slow': 'lent au-delà de {limit}',
  'health.chart.caption': 'premières réponses, la plus lente de chaque moment',
  'health.paths.none': 'Aucun paiement par carte aujourd’hui',
  'health.paths.lan':
    '{count, plural, one {L’unique paiement d’aujourd’hui est passé par le LAN} other {Les # paiements d’aujourd’hui sont passés par le LAN}}',
  'health.paths.cloud':
    '{count, plural, one {L’unique paiement d’aujourd’hui est passé par internet} other {Les # paiements d’aujourd’hui sont passés par internet}}',
  'health.paths.both': '{lan} par le LAN, {cloud} par internet',
  'health.fallbacks': 'Le LAN ne passait pas : {reasons}',
  'health.fallback': '{reason} ({times})',
  'health.till': 'Cette caisse',
  'health.journal': 'Journal',
  'health.journal.ok': 'Les enregistrements s’écrivent et sont intacts.',
  'health.journal.full': 'Le disque est plein : plus de paiements par carte. Faites de la place.',
  'health.journal.damaged': 'Enregistrements à vérifier : plus de paiements par carte. Appelez l’assistance.',
  'health.keys': 'Clés',
  'health.keys.practice': 'Clés d’essai, sans valeur.',
  'health.keys.weak':
    'Cet ordinateur ne protège pas les clés des terminaux. Demandez un trousseau de clés à l’installateur.',
  'health.keys.lost':
    'Les clés ne s’ouvrent pas : déverrouillez le trousseau et redémarrez, ou installez-en de nouvelles.',
  'health.keys.sealed': 'Les clés des terminaux sont scellées par cet ordinateur.',
  'health.clock': 'Horloge',
  'health.clock.never': 'Pas encore comparée : le prochain paiement par carte le fera.',
  'health.clock.wrong':
    'L’horloge de cet ordinateur {direction, select, behind {retarde} other {avance}} de {by}. Laissez le système la régler par le réseau.',
  'health.certificates': 'Fichiers de sécurité',
  'health.certificate.till': 'Caisse, pour {terminal}',
  'health.certificate.terminal': '{terminal} lui-même',
  'health.certificate.authority':
    'Reconnaît {terminal, select, none {tous les terminaux} other {{terminal}}}',
  'health.certificate.good': 'valable jusqu’au {date}',
  'health.certificate.ended': 'expiré le {date}',
  'health.certificate.soon': 'expire le {date} : à faire renouveler',
  'health.denied': 'Fichiers révoqués',
  'health.denied.none': 'Aucune liste n’est tenue ici.',
  'health.denied.read': '{count} sur la liste du {date}.',
  'health.denied.unread':
    'La liste est illisible{date, select, none {} other { : celle du {date} reste valable}}. Demandez à l’installateur de la corriger.',
  'health.save.note':
    'Chaque vente et chaque paiement de cette caisse, signés par elle, pour un contrôle. Ni clés, ni numéros de carte.',
  'health.save.saved': 'Enregistré. Chacun peut vérifier qu’il est complet et qu’il vient de cette caisse.',
  'health.save': 'Enregistrer le journal…',
  'health.day.activation': 'De l’appui à l’envoi, par heure',
  'health.day.promised': 'promis : en {limit}',
  'health.day.quantiles': 'la moitié en {half}, 95 sur 100 en {most}',
  'health.day.ways': 'Chemins pris, par heure',
  'health.day.waysNote': 'en bas le LAN, au-dessus l’internet',
};
