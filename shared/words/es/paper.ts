import type { paperWords as english } from '../en/paper.ts';
import type { Translation } from '../translation.ts';

export const paperWords: Translation<typeof english> = {
  'paper.copy': 'COPIA {number}',
  'paper.training': 'PRÁCTICA',
  'paper.void': 'ANULADO',
  'paper.merchant': 'Copia del comercio',
  'paper.gift': 'Tique regalo',
  'paper.sale': 'Venta {number}',
  'paper.saleOf': 'Venta {number} del {moment}',
  'paper.withTip': 'Total con propina',
  'paper.taxColumn': 'Impuesto',
  'paper.netColumn': 'Neto',
  'paper.taxAmountColumn': 'Importe',
  'paper.note': 'Nota: {note}',
  'paper.customer': 'Para {customer}',
  'paper.keep': 'Con este código la tienda encuentra su compra.',
  'paper.declinedAmount': 'Solicitado',
  'paper.notCharged': 'No se ha cobrado nada.',
  'paper.refund': 'Reembolso',
  'paper.refundTo': 'Devuelto a {way}',
  'paper.refundPending': 'En camino: la tarjeta lo mostrará en unos días.',
  'paper.test': 'PRUEBA',
  'paper.testRow': 'Línea con importe',
  'paper.voided': 'Esta cesta se abandonó. No se pagó nada por ella.',
};
