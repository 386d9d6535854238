import type { tabWords as english } from '../en/tabs.ts';
import type { Translation } from '../translation.ts';

export const tabWords: Translation<typeof english> = {
  'tabs.button': '{count, plural, one {# cuenta} other {# cuentas}}',
  'tabs.buttonLapsing': '{count, plural, one {# cuenta} other {# cuentas}} · una vence pronto',
  'tabs.title': 'Cuentas abiertas',
  'tabs.sentence': 'Dinero retenido en tarjetas y aún sin cobrar. El banco lo libera a los siete días.',
  'tabs.none': 'No hay dinero retenido en ninguna tarjeta.',
  'tabs.held': '{amount} retenido',
  'tabs.sale': 'Venta {number}',
  'tabs.saleFor': '{name} · venta {number}',
  'tabs.lapses': '{days, plural, =0 {Vence hoy} one {Vence en # día} other {Vence en # días}}',
  'tabs.lapsed': 'Vencido: pida la tarjeta de nuevo',
  'tabs.take': 'Cobrar {amount}',
  'tabs.withTip': 'Con propina',
  'tabs.letGo': 'Si cobra menos, el resto se libera. Para liberarlo todo, no haga nada: vence por sí solo.',
  'tabs.taking': 'Cobrando {amount}…',
  'tabs.tipTitle': 'Propina en {name}',
  'tabs.tipSentence': 'Hay {held} retenidos. Con propina se pueden cobrar como mucho {most}.',
  'tabs.tip': 'Propina del comprobante',
  'tabs.takeWithTip': 'Cobrar {total}',
  'tabs.tooMuch': 'Más de lo posible',
  'tabs.cancel': 'Ahora no',
  'tabs.openTab': 'Retener {amount} para una cuenta',
  'tabs.keep': 'Siguiente cliente',
  'tabs.keepHint': 'Está entre las cuentas abiertas.',
};
