import type { acceptanceWords as english } from '../en/acceptance.ts';
import type { Translation } from '../translation.ts';

export const acceptanceWords: Translation<typeof english> = {
  'acceptance.title': 'Acta de entrega',
  'acceptance.titleOf': 'Acta de entrega: {shop}',
  'acceptance.shop': 'Tienda',
  'acceptance.till': 'Caja',
  'acceptance.notSetUp': 'sin configurar',
  'acceptance.software': 'Programa',
  'acceptance.checked': 'Comprobado',
  'acceptance.checkedIn': '{time}, en {took}',
  'acceptance.terminal': 'Datáfono {name} ({id}) en {host}, puerto {port}',
  'acceptance.place': '{id} en {host}, puerto {port}',
  'acceptance.ready':
    'Lista: nada detiene a esta caja ({warnings, plural, =0 {ningún aviso} one {# aviso} other {# avisos}}, {notChecked, number} sin comprobar).',
  'acceptance.culprit': 'La causa: {finding}',
  'acceptance.culpritOf': 'La causa: {terminal}: {finding}',
  'acceptance.others': '({count, plural, one {# fallo más} other {# fallos más}} en la lista)',
  'acceptance.certificate': 'Certificado de la caja para él: hasta el {until}.',
  'acceptance.noCertificate': 'La caja no tiene certificado para él.',
  'acceptance.figures': 'Primera respuesta {firstAnswer}; de cobrar a enviado {activation}.',
  'acceptance.noFigures': 'No se midió nada.',
  'acceptance.measured':
    '{median} (95 de 100 en {most}, {samples, plural, one {# medido} other {# medidos}})',
  'acceptance.notMeasured': 'aún sin medir',
  'acceptance.payment': 'Pago de prueba',
  'acceptance.payment.none': 'No consta ninguno.',
  'acceptance.payment.skipped': 'Omitido por {by}, {time}.',
  'acceptance.payment.lan': 'Aprobado en {terminal} por la red de la tienda, por {by}, {time}.',
  'acceptance.payment.cloud': 'Aprobado en {terminal} por la nube de VINR, por {by}, {time}.',
  'acceptance.payment.declined': 'Rechazado en {terminal}, por {by}, {time}.',
  'acceptance.payment.cancelled': 'Cancelado en {terminal}, por {by}, {time}.',
  'acceptance.payment.noAnswer': 'Sin respuesta de {terminal}, por {by}, {time}.',
  'acceptance.installer': 'Instalado por',
  'acceptance.date': 'Fecha',
  'acceptance.signature': 'Firma',
};
