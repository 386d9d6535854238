import type { resolveWords as english } from '../en/resolve.ts';
import type { Translation } from '../translation.ts';

export const resolveWords: Translation<typeof english> = {
  'resolve.open': 'Decide el encargado',
  'resolve.tooEarly': 'Aún se consulta al datáfono y a VINR',
  'resolve.title': '¿Qué pasó con {amount} en {terminal}?',
  'resolve.sentence':
    'Nadie ha respondido. Mire el datáfono y su comprobante; su decisión queda registrada con su nombre.',
  'resolve.choice': 'Lo que muestra el datáfono',
  'resolve.charged': 'Muestra ACEPTADO',
  'resolve.charged.hint': 'Un comprobante o la pantalla con código de autorización',
  'resolve.notCharged': 'No aceptado',
  'resolve.notCharged.hint': 'Rechazado, cancelado o nunca pedido',
  'resolve.amount': 'Importe del comprobante',
  'resolve.authCode': 'Código de autorización',
  'resolve.grounds': 'Lo que ha visto',
  'resolve.groundsExample': 'Por ejemplo: comprobante de las 14:02, aceptado',
  'resolve.wait': 'Seguir esperando',
  'resolve.record.charged': 'Anotar como pagado',
  'resolve.record.notCharged': 'Anotar como no cobrado',
};
