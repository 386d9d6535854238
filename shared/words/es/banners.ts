import type { bannerWords as english } from '../en/banners.ts';
import type { Translation } from '../translation.ts';

export const bannerWords: Translation<typeof english> = {
  'banner.recovering': 'Comprobando los pagos de antes del reinicio. Puede vender; sus datáfonos esperan.',
  'banner.journal.full':
    'El disco está lleno: sin pagos con tarjeta, los resultados aún se anotan. Cobre en efectivo y llame al técnico.',
  'banner.journal.damaged':
    'Hay que revisar los registros de la caja: sin pagos con tarjeta. Cobre en efectivo y llame al técnico.',
  'banner.catalogue.missing':
    'El archivo de artículos, catalogue.json, ya no está. Sus artículos se siguen vendiendo. Devuélvalo y reinicie la caja.',
  'banner.catalogue.unreadable':
    'No se han tomado los artículos nuevos: catalogue.json no se puede leer. Compruebe que es de este usuario y ocupa menos de 512 MB, y reinicie la caja.',
  'banner.catalogue.notJson':
    'No se han tomado los artículos nuevos: catalogue.json no es un JSON completo{where, select, none {} other { ({where})}}. Corríjalo y reinicie la caja.',
  'banner.catalogue.wrongField':
    'No se han tomado los artículos nuevos: {where} en catalogue.json{product, select, none {} other { («{product}»)}} necesita {detail}. Corríjalo y reinicie la caja.',
  'banner.catalogue.unknown':
    'No se han tomado los artículos nuevos: «{product}» nombra «{detail}», que el archivo no define ({where}). Corríjalo y reinicie la caja.',
  'banner.catalogue.same':
    'No se han tomado los artículos nuevos: «{product}» tiene «{detail}», igual que otro artículo ({where}). Corríjalo y reinicie la caja.',
  'banner.catalogue.notKept':
    'No se pudieron guardar los artículos nuevos. Haga sitio en el disco y reinicie la caja.',
  'banner.certificate.ending':
    '{owner, select, till {El archivo de seguridad de la caja para {terminal}} terminal {El archivo de seguridad de {terminal}} other {El archivo con el que se reconocen los datáfonos}} caduca {days, plural, one {en menos de un día} other {en # días}}. Hasta entonces las tarjetas funcionan: pida al técnico que lo renueve.',
  'banner.certificate.ended.till':
    'El archivo de seguridad de la caja para {terminal} caducó: allí las tarjetas solo van por Internet. Pida al técnico que lo renueve.',
  'banner.certificate.ended.terminal':
    'El archivo de seguridad de {terminal} caducó: no acepta tarjetas. Use otro datáfono y llame al técnico.',
  'banner.certificate.ended.authority':
    'El archivo con el que se reconocen los datáfonos caducó: no aceptan tarjetas. Cobre en efectivo y llame al técnico.',
  'banner.certificate.later': 'Más tarde',
  'banner.weakKeyStore':
    'Este ordenador no protege las claves de los datáfonos. Pida al técnico un almacén de claves.',
  'banner.keys.cloud': 'Las claves de {terminals} no se abren: allí las tarjetas van por Internet.',
  'banner.keys.lan': 'La clave de VINR no se abre: las tarjetas van solo por la red de la tienda.',
  'banner.keys.none': 'Sin tarjetas en {terminals}: sus claves no se abren. Cobre en efectivo.',
  'banner.keys.storeUnavailable':
    'Desbloquee el almacén de claves de este ordenador y reinicie la caja, o configure claves nuevas. No se ha borrado nada.',
  'banner.keys.damaged':
    'Uno de sus archivos está dañado: configure claves nuevas. Las ventas y los tickets están a salvo.',
  'banner.keys.setUp': 'Configurar claves',
  'banner.setAside.checking':
    'Venta {number}: {amount} en {terminal} se está comprobando. No vuelva a cobrar.',
  'banner.setAside.paid': 'Venta {number}: {amount} en {terminal} aceptado. Ábrala para el ticket.',
  'banner.setAside.due':
    'Venta {number}: {amount} en {terminal} no se cobró del todo. Ábrala para cobrar el resto.',
  'banner.setAside.open': 'Abrir',
  'banner.setAside.openSale': 'Abrir la venta {number}',
};
