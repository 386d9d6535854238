import type { reachWords as english } from '../en/reach.ts';
import type { Translation } from '../translation.ts';

export const reachWords: Translation<typeof english> = {
  'reach.looking': 'Recherche…',
  'reach.lan': 'LAN · {roundTrip}',
  'reach.lanActivation': 'LAN · {roundTrip} · envoi en {activation}',
  'reach.cloud': 'Internet · {reason}',
  'reach.unreachable': 'Pas de connexion · {reason}',
  'reach.quarantined': 'Vérifie un paiement précédent',
  'reach.reason.refused': 'n’accepte pas de connexion',
  'reach.reason.timedOut': 'ne répond pas',
  'reach.reason.notFound': 'introuvable sur le réseau',
  'reach.reason.noNetwork': 'cette caisse n’a pas de réseau',
  'reach.reason.wrongTerminal': 'un autre terminal a répondu',
  'reach.reason.untrusted': 'identité non prouvée',
  'reach.reason.terminalCertificateExpired': 'son fichier de sécurité a expiré',
  'reach.reason.terminalCertificateRevoked': 'son fichier de sécurité a été révoqué',
  'reach.reason.clientCertificateMissing': 'caisse pas configurée pour ce terminal',
  'reach.reason.clientCertificateExpired': 'le fichier de sécurité de la caisse a expiré',
  'reach.reason.clientCertificateRejected': 'refuse le fichier de sécurité de la caisse',
  'reach.reason.unknown': 'raison inconnue',
};
