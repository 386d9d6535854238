import type { returnWords as english } from '../en/returns.ts';
import type { Translation } from '../translation.ts';

export const returnWords: Translation<typeof english> = {
  'error.refund.lineIsBack': 'No se devolvió nada: de {name} solo pueden volver {left}.',
  'error.refund.presentOne':
    'No se devolvió nada: un datáfono lee una sola tarjeta. Elija una tarjeta o devuelva sin ella.',
  'error.exchange.otherSale':
    'No se añadió nada: este cambio es de artículos de otra venta. Termínelo primero.',
  'error.exchange.notEven':
    'No se devolvió nada: los artículos valen otro importe que la cesta. Revísela y pulse otra vez.',
  'approval.title.refundOther': 'Devolver de otra forma necesita autorización',
  'tasks.refundFailed': 'Venta {number}: la devolución de {amount} no llegó. Devuélvala de otra forma.',
  'tasks.openSale': 'Ver la venta',
  'returns.way': 'Adónde va el dinero',
  'returns.asPaid': 'Como se pagó',
  'returns.to.card': '{amount} a {card}',
  'returns.to.cash': '{amount} en efectivo',
  'returns.to.other': '{amount} por {method}',
  'returns.asSale': 'Como se pagó la venta {number}',
  'returns.to.exchange': '{amount} como se pagó la venta {number}',
  'returns.ceiling': 'Se pueden devolver hasta {left}: {taken} pagados, {back} devueltos.',
  'returns.onlyLeft': 'De esa forma solo se pueden devolver {left}.',
  'returns.present': 'Leer otra vez la tarjeta',
  'returns.left': 'quedan {left} de {bought}',
  'returns.isBack': 'Ha vuelto todo',
  'returns.pieces': 'Piezas de {name}',
  'returns.fewer': 'Una pieza menos de {name}',
  'returns.more': 'Una pieza más de {name}',
  'returns.of': '{chosen} de {quantity}',
  'returns.instead': 'Devolver de otra forma',
  'returns.insteadNote': 'En lugar de la devolución de {amount} que no llegó.',
  'returns.somethingElse': 'Elegir otra cosa',
  'returns.given.cash': '{amount} devueltos en efectivo',
  'returns.given.other': '{amount} devueltos por {method}',
  'returns.given.exchange': '{amount} volvieron como se pagó la venta {number}',
  'returns.exchanged': '{amount} sirvieron para pagar la venta {number} en un cambio',
  'returns.exchanged.open': '{amount} quedan reservados para la venta {number}, que aún no está pagada',
  'returns.exchanged.parked':
    '{amount} quedan reservados para la venta {number}, que está aparcada. Recupérela y anúlela para liberar estos artículos.',
  'returns.exchange': 'Cambiar',
  'returns.inExchange': 'Artículos devueltos',
  'returns.ofSale': 'De la venta {number}',
  'returns.takeOut': 'Quitar {name} del cambio',
  'returns.credit': 'Artículos devueltos',
  'returns.giveBack': 'Devolver {amount}',
  'returns.giveBackCash': 'Devolver en efectivo',
  'returns.swap': 'Cambio sin pago',
};
