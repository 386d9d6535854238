import type { peopleWords as english } from '../en/people.ts';
import type { Translation } from '../translation.ts';

export const peopleWords: Translation<typeof english> = {
  'pin.label': 'PIN',
  'pin.digits': '{count, plural, =0 {Ninguna cifra aún} one {# cifra} other {# cifras}}',
  'pin.checking': 'Comprobando…',
  'pin.erase': 'Borrar la última cifra',
  'pin.done': 'Aceptar',
  'pin.notNow': 'Ahora no',
  'pin.tooMany': 'Demasiados PIN equivocados.',
  'pin.waiting': 'De nuevo en {seconds, plural, one {# segundo} other {# segundos}}.',
  'pin.goOn': 'Ya puede marcarlo otra vez.',

  'approval.title':
    '{act, select, discount {Este descuento necesita autorización} priceOverride {Otro precio necesita autorización} voidSale {Anular una venta necesita autorización} openDrawer {Abrir el cajón necesita autorización} refund {Esta devolución necesita autorización} resolve {Esta decisión necesita autorización} tab {Una cuenta abierta necesita autorización} settings {Este ajuste necesita autorización} other {Esto necesita autorización}}',
  'approval.sentence':
    '{cashier, select, none {} other {{cashier} no puede hacerlo sin ayuda. }}Aún no se ha hecho nada.',
  'approval.ask': '{names} puede autorizarlo con su PIN.',
  'approval.askAnyone': 'Alguien autorizado marca su PIN.',
  'approval.cancel': 'No hacerlo',

  'lock.title': 'Bloqueada',
  'lock.sentence': 'Marque su PIN para seguir.',
  'lock.openSale': 'La venta {number} espera, con {pieces, plural, one {# artículo} other {# artículos}}.',
  'lock.paidSale': 'La venta {number} está pagada. Para el ticket solo falta el PIN.',
  'lock.checking':
    '{count, plural, one {Un pago de una venta dejada aparte se está comprobando.} other {# pagos de ventas dejadas aparte se están comprobando.}}',
  'lock.payment': '{amount} pedido en {terminal}',
  'lock.overPayment': 'La caja está bloqueada. El pago sigue.',
  'lock.unlock': 'Desbloquear',
  'lock.now': 'Bloquear la caja',

  'cashier.label': '{name}, {role}. Cambiar, bloquear, preferencias',
  'cashier.nobody': 'Menú de la caja',
  'cashier.role': '{role, select, supervisor {Encargado} manager {Responsable} other {Caja}}',
  'cashier.heading': 'En esta caja',
  'cashier.switch': 'Cambiar de cajero',
  'cashier.switchSentence': 'Quien marque su PIN vende desde ahora. La venta sigue como está.',
  'cashier.preferences': 'Preferencias',
};
