import type { acceptanceWords as english } from '../en/acceptance.ts';
import type { Translation } from '../translation.ts';

export const acceptanceWords: Translation<typeof english> = {
  'acceptance.title': 'Procès-verbal de réception',
  'acceptance.titleOf': 'Procès-verbal de réception : {shop}',
  'acceptance.shop': 'Magasin',
  'acceptance.till': 'Caisse',
  'acceptance.notSetUp': 'pas installée',
  'acceptance.software': 'Logiciel',
  'acceptance.checked': 'Contrôlé',
  'acceptance.checkedIn': '{time}, en {took}',
  'acceptance.terminal': 'Terminal {name} ({id}) à {host}, port {port}',
  'acceptance.place': '{id} à {host}, port {port}',
  'acceptance.ready':
    'Prêt : rien n’arrête cette caisse ({warnings, plural, =0 {aucun avertissement} one {# avertissement} other {# avertissements}}, {notChecked, number} non contrôlés).',
  'acceptance.culprit': 'La cause : {finding}',
  'acceptance.culpritOf': 'La cause : {terminal} : {finding}',
  'acceptance.others': '({count, plural, one {# autre échec} other {# autres échecs}} dans la liste)',
  'acceptance.certificate': 'Certificat de la caisse pour lui : jusqu’au {until}.',
  'acceptance.noCertificate': 'La caisse n’a pas de certificat pour lui.',
  'acceptance.figures': 'Première réponse {firstAnswer} ; de l’encaissement à l’envoi {activation}.',
  'acceptance.noFigures': 'Rien n’a été mesuré.',
  'acceptance.measured':
    '{median} (95 sur 100 en {most}, {samples, plural, one {# mesure} other {# mesures}})',
  'acceptance.notMeasured': 'pas encore mesuré',
  'acceptance.payment': 'Paiement d’essai',
  'acceptance.payment.none': 'Aucun n’est consigné.',
  'acceptance.payment.skipped': 'Omis par {by}, {time}.',
  'acceptance.payment.lan': 'Accepté sur {terminal} par le réseau du magasin, par {by}, {time}.',
  'acceptance.payment.cloud': 'Accepté sur {terminal} par le cloud de VINR, par {by}, {time}.',
  'acceptance.payment.declined': 'Refusé sur {terminal}, par {by}, {time}.',
  'acceptance.payment.cancelled': 'Annulé sur {terminal}, par {by}, {time}.',
  'acceptance.payment.noAnswer': 'Pas de réponse de {terminal}, par {by}, {time}.',
  'acceptance.installer': 'Installé par',
  'acceptance.date': 'Le',
  'acceptance.signature': 'Signé',
};
