import type { reachWords as english } from '../en/reach.ts';
import type { Translation } from '../translation.ts';

export const reachWords: Translation<typeof english> = {
  'reach.looking': 'Buscándolo…',
  'reach.lan': 'LAN · {roundTrip}',
  'reach.lanActivation': 'LAN · {roundTrip} · se envía en {activation}',
  'reach.cloud': 'Internet · {reason}',
  'reach.unreachable': 'Sin conexión · {reason}',
  'reach.quarantined': 'Comprobando un pago anterior',
  'reach.reason.refused': 'no acepta conexiones',
  'reach.reason.timedOut': 'no responde',
  'reach.reason.notFound': 'no está en la red',
  'reach.reason.noNetwork': 'esta caja no tiene red',
  'reach.reason.wrongTerminal': 'respondió otro datáfono',
  'reach.reason.untrusted': 'identidad sin probar',
  'reach.reason.terminalCertificateExpired': 'su archivo de seguridad caducó',
  'reach.reason.terminalCertificateRevoked': 'su archivo de seguridad fue revocado',
  'reach.reason.clientCertificateMissing': 'caja sin configurar para él',
  'reach.reason.clientCertificateExpired': 'caducó el archivo de seguridad de la caja',
  'reach.reason.clientCertificateRejected': 'rechaza el archivo de seguridad de la caja',
  'reach.reason.unknown': 'motivo desconocido',
};
