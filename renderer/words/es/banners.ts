import type { bannerWords as english } from '../en/banners.ts';
import type { Translation } from '../translation.ts';

export const bannerWords: Translation<typeof english> = {
  'banner.recovering': 'Comprobando los pagos de antes del reinicio. Puede vender; sus datáfonos esperan.',
  'banner.journal.full':
    'El disco está lleno: sin pagos con tarjeta, los resultados aún se anotan. Cobre en efectivo y llame al técnico.',
  'banner.journal.damaged':
    'Hay que revisar los registros de la caja: sin pagos con tarjeta. Cobre en efectivo y llame al técnico.',
  'banner.weakKeyStore':
    'Este ordenador no protege las claves de los datáfonos. Pida al técnico un almacén de claves.',
  'banner.setAside.checking':
    'Venta {number}: {amount} en {terminal} se está comprobando. No vuelva a cobrar.',
  'banner.setAside.paid': 'Venta {number}: {amount} en {terminal} aceptado. Ábrala para el ticket.',
  'banner.setAside.due':
    'Venta {number}: {amount} en {terminal} no se cobró del todo. Ábrala para cobrar el resto.',
  'banner.setAside.open': 'Abrir',
  'banner.setAside.openSale': 'Abrir la venta {number}',
};
