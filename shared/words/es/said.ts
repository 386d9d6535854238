import type { saidWords as english } from '../en/said.ts';
import type { Translation } from '../translation.ts';

export const saidWords: Translation<typeof english> = {
  'said.contacting.headline': 'Conectando con {terminal}',
  'said.contacting.sentence': 'Buscando el camino más rápido al datáfono.',
  'said.onTerminal.headline': 'En el datáfono: {terminal}',
  'said.onTerminal.sentence': 'El datáfono tiene el importe. Pida al cliente que lo mire.',
  'said.presentCard.headline': 'Acercar, insertar o pasar',
  'said.presentCard.sentence': 'Pida al cliente la tarjeta en {terminal}.',
  'said.processing.headline': 'Consultando al banco',
  'said.processing.sentence':
    'La tarjeta se ha leído y puede cobrarse en cualquier momento; ya no se puede parar.',
  'said.cancelling.headline': 'Cancelación pedida a {terminal}',
  'said.cancelling.sentence': 'Aún no está cancelado. Si la tarjeta fue más rápida, el pago queda hecho.',
  'said.captured.headline': '{amount} aceptado',
  'said.captured.sentence': 'Esta parte está pagada.',
  'said.partiallyCaptured.headline': 'Faltan {shortfall} por pagar',
  'said.partiallyCaptured.sentence':
    'La tarjeta ha pagado {captured} de {requested}. Pregunte cómo se paga el resto.',
  'said.authorized.headline': '{amount} retenido en la tarjeta',
  'said.authorized.sentence':
    'Aceptado, aún sin cobrar. El cliente no tiene que volver a mostrar la tarjeta.',
  'said.provisional.headline': 'Guardado en el datáfono',
  'said.provisional.sentence': '{amount} aceptado sin el banco. Responderá cuando vuelva la conexión.',
  'said.resolved.charged.headline': '{amount} confirmado a mano',
  'said.resolved.charged.sentence': 'Según {by}, el datáfono lo aceptó. La caja sigue preguntando a VINR.',
  'said.resolved.notCharged.headline': 'Anotado como no cobrado',
  'said.resolved.notCharged.sentence':
    'Según {by}, no se cobró en la tarjeta. Si VINR dice otra cosa después, la caja avisará.',
  'said.declinedAfterwards.headline': 'El banco no pagó {amount}',
  'said.declinedAfterwards.sentence':
    'Contaba como pagado y la respuesta llegó después. El cliente aún lo debe.',
  'said.unknown.headline': 'Comprobando con {terminal}',
  'said.unknown.sentence':
    'No vuelva a cobrar. Puede que ya se hayan cobrado {amount}; la caja lo está averiguando.',
  'said.noAnswer.headline': 'Sin confirmar: no vuelva a cobrar',
  'said.noAnswer.sentence':
    '{amount} se envió a {terminal} y no llegó respuesta final. Puede que se haya cobrado en la tarjeta.',
  'said.mismatch.headline': 'La respuesta no encaja con esta venta',
  'said.mismatch.sentence':
    'No vuelva a cobrar. {terminal} aceptó algo que esta venta no pidió. Avise al responsable.',
  'said.heard.nothing': 'sin respuesta por ahora',
  'said.heard.notFound': 'no tiene el pago en su lista, lo que aún no prueba nada',
  'said.heard.presentCard': 'pedía una tarjeta',
  'said.heard.processing': 'consultaba al banco',
  'said.heard.failedUnclear': 'informó de un fallo sin decir si se cobró algo',
  'said.heard.unreadable': 'una respuesta que la caja no pudo leer',
  'said.asking.lan': 'el datáfono',
  'said.asking.cloud': 'VINR',
  'said.asking.nobody': 'esperando conexión',
  'said.lookFor':
    '«Aceptado» o un comprobante impreso en {terminal}, o el cargo en la aplicación del banco del cliente. La caja sigue preguntando.',
  'said.card': 'Tarjeta',
  'said.path.choosing': 'Eligiendo el camino al datáfono',
  'said.path.lan': 'LAN',
  'said.path.cloud': 'Internet',
  'said.path.took': 'enviado en {took}',
  'said.path.fallback': 'LAN: {reason}',
  'taken.cash': 'Efectivo',
  'taken.provisional': '{card}, a la espera del banco',
  'taken.held': '{card}, retenido',
  'taken.byHand': 'Tarjeta, confirmado a mano',
  'taken.notPaid': 'Tarjeta, no pagado por el banco',
  'tax.withRate': '{label} {rate}',
};
