import type { errorWords as english } from '../en/error.ts';
import type { Translation } from '../translation.ts';

export const errorWords: Translation<typeof english> = {
  'error.input.invalid': 'No se ha hecho nada. Revise lo que ha escrito y pulse otra vez.',
  'error.barcode.unknown': 'Ningún artículo tiene el código de barras {code}.',
  'error.barcode.misread':
    'Ese código se leyó mal: su última cifra no encaja. Escanéelo otra vez o escríbalo.',
  'error.barcode.unreadable': 'Con ese código no se puede vender nada. Busque el artículo por su nombre.',
  'error.product.otherTax':
    'Los artículos se renovaron después de empezar esta venta. Termínela y véndalo en la siguiente.',
  'error.catalogue.loading': 'Los artículos aún se están leyendo. Pulse otra vez en un momento.',
  'error.product.needsPrice': 'No se ha añadido nada: no tiene precio propio. Escriba el precio y añádalo.',
  'error.product.needsWeight': 'No se ha añadido nada: se vende al peso. Péselo y añádalo.',
  'error.product.unknown': 'Ese artículo ya no está en el catálogo. No se ha añadido nada.',
  'error.amount.zero': 'No se ha cobrado nada: el importe es cero.',
  'error.amount.exceedsDue': 'No se ha cobrado nada: es más de lo que falta por pagar.',
  'error.line.full':
    'No se ha añadido nada: una línea admite como máximo {most} unidades. Con una nota en esa línea, las siguientes forman otra.',
  'error.basket.tooLarge':
    'No se ha añadido nada: la cesta superaría lo que una caja puede cobrar. Revise la cantidad, el peso y el precio.',
  'error.tender.unknown': 'No se ha cobrado nada: esta caja no admite eso. Elija otra forma.',
  'error.tender.needsReference': 'No se ha cobrado nada: escriba antes el número que lleva.',
  'error.tender.none': 'No se ha devuelto nada: no está, o ya se devolvió.',
  'error.split.nothing': 'No se ha dividido nada: elija lo que falta por pagar.',
  'error.split.tooSmall':
    'No se ha dividido nada: una parte sería menor que la moneda más pequeña. Divida entre menos personas.',
  'error.backup.noFolder': 'No se ha guardado ninguna copia: elija antes una carpeta para las copias.',
  'error.backup.noCode':
    'No se ha guardado ninguna copia: guarde antes la hoja de recuperación, o nadie podría abrirla.',
  'error.backup.failed':
    'No se ha guardado ninguna copia: {why, select, full {el disco de la carpeta está lleno. Haga sitio en él} locked {el almacén de claves está bloqueado. Desbloquéelo y reinicie la caja} notWritable {no se puede escribir en la carpeta. Elija otra} other {la carpeta no está. Conecte su disco o elija otra}}.',
  'error.update.none': 'No hay ninguna versión más nueva lista.',
  'error.update.installing':
    'Se está instalando una versión más nueva. Siga cuando la caja se haya abierto de nuevo.',
  'error.sale.none': 'No hay ninguna venta abierta. Escanee o toque un artículo para empezar.',
  'error.sale.empty': 'Nada que cobrar: la cesta está vacía.',
  'error.sale.locked': 'La cesta está bloqueada porque ha empezado un pago. Ahora no puede cambiar.',
  'error.sale.open': 'No se ha cambiado nada: termine o vacíe antes la venta en pantalla.',
  'error.sale.changed': 'No se ha cobrado nada: el importe ha cambiado. Mírelo y pulse otra vez.',
  'error.payment.inProgress': 'No se ha cobrado nada nuevo: ya hay un pago en curso.',
  'error.payment.unsettled':
    'No vuelva a cobrar todavía: un pago anterior de esta venta se está comprobando. Espere su resultado.',
  'error.payment.cannotCancel':
    'El pago sigue: se está cobrando en la tarjeta. Espere a lo que diga el datáfono.',
  'error.payment.none': 'Ese pago no es de esta venta. No se ha cambiado nada.',
  'error.payment.stillAsking':
    'No se ha decidido nada: aún no se ha preguntado al datáfono y a VINR. Espere un momento.',
  'error.payment.moreThanAsked':
    'No se ha decidido nada: es más de lo que se pidió al datáfono. Mire otra vez el importe del comprobante.',
  'error.task.none': 'No se ha cambiado nada: alguien ya lo ha resuelto.',
  'error.shift.needed': 'Abra primero un turno: cuente el fondo y después podrá cobrar.',
  'error.shift.open': 'Ya hay un turno abierto.',
  'error.shift.none': 'No hay ningún turno abierto, o se cerró mientras tanto.',
  'error.shift.notCounted': 'Se muestra después de contar el cajón.',
  'error.shift.changed': 'Mientras tanto se movió dinero. Cuente el cajón otra vez.',
  'error.shift.needsReason': 'Diga por qué, en pocas palabras.',
  'error.sweep.failed':
    'No se ha comparado nada: VINR no ha respondido. La caja vuelve a preguntar en una hora.',
  'error.supervisor.none':
    'No se ha hecho nada: aquí nadie puede autorizarlo todavía. Añada un responsable en Gestión, en Configuración.',
  'error.supervisor.wrongPin': 'No se ha decidido nada: ningún encargado tiene ese PIN.',
  'error.supervisor.wait':
    'No se ha decidido nada: demasiados PIN equivocados. Espere {seconds, plural, one {# segundo} other {# segundos}}.',
  'error.approval.needed': 'Aún no se ha hecho nada: alguien que pueda autorizarlo debe marcar su PIN.',
  'error.approval.wrongPin': 'No se ha hecho nada: nadie aquí tiene ese PIN.',
  'error.approval.notAllowed': 'No se ha hecho nada: {name} no puede autorizarlo.',
  'error.approval.wait':
    'No se ha hecho nada: demasiados PIN equivocados. Espere {seconds, plural, one {# segundo} other {# segundos}}.',
  'error.staff.locked': 'No se ha hecho nada: la caja está bloqueada. Marque su PIN.',
  'error.setup.none':
    'Esta caja se configura con la orden con la que se inició. Cámbiela e iníciela de nuevo.',
  'error.setup.paymentOpen':
    'Un pago con tarjeta no está resuelto todavía. Espérelo y abra después la configuración.',
  'error.staff.none': 'Nadie puede entrar: esta caja aún no tiene personal. El técnico lo añade.',
  'error.staff.wrongPin': 'Nadie aquí tiene ese PIN. Márquelo otra vez.',
  'error.staff.wait':
    'Demasiados PIN equivocados. Espere {seconds, plural, one {# segundo} other {# segundos}}.',
  'error.text.cardNumber':
    'No se ha anotado nada: parece un número de tarjeta. Quítelo; bastan las cuatro últimas cifras.',
  'error.terminal.offlineLimit':
    'No se ha cobrado en tarjeta: ya hay demasiado esperando al banco en este datáfono. Use otro o efectivo.',
  'error.modification.inProgress':
    'No se ha devuelto ni cobrado nada: un cambio anterior de este pago se está comprobando. Espere su resultado.',
  'error.modification.none': 'Esa devolución está cerrada o no se conoce aquí. No se ha cambiado nada.',
  'error.refund.provisional':
    'No se ha devuelto nada: el banco aún no ha confirmado este pago. Vuelva cuando lo haga.',
  'error.refund.exceedsLeft': 'No se ha devuelto nada: es más de lo que queda de este pago.',
  'error.receipt.otherTill':
    'Se vendió en {till}, venta {number}: esta caja no tiene registro de ella. Devuélvalo en aquella caja.',
  'error.receipt.unknown':
    'Esta caja no tiene ninguna venta {number} de ese día. Búsquela por importe o tarjeta.',
  'error.capture.notHeld': 'No se ha cobrado nada: ya no hay dinero retenido en esta tarjeta.',
  'error.capture.exceedsHeld': 'No se ha cobrado nada: es más de lo retenido en la tarjeta.',
  'error.paper.none': 'Nada que imprimir: esta venta no tiene ese comprobante.',
  'error.import.notReady':
    'No se cambió nada: ninguna lista de artículos está lista. Elija el archivo de nuevo.',
  'error.picture.tooLarge':
    'No se cambió nada: la imagen es demasiado grande. Elija una de 4 MB y 16 millones de puntos como máximo.',
  'error.picture.unreadable': 'No se cambió nada: no es un PNG o JPEG legible. Elija otra.',
  'error.scale.none': 'No se ha pesado nada: no hay balanza. Configure una en la página Equipos.',
  'error.port.taken': 'No se cambió nada: otro aparato ya tiene este puerto.',
  'error.printer.none':
    'No se ha impreso nada: no hay ninguna impresora configurada. Configure una en la página Equipos.',
  'error.file.full': 'No se ha guardado nada: el disco está lleno. Libere espacio o elija otro.',
  'error.file.notSaved': 'No se ha guardado nada: no se pudo escribir el archivo. Elija otra carpeta.',
  'error.drill.notTraining': 'No se inició nada: los ejercicios se hacen en una caja de prácticas.',
  'error.drill.notStaged':
    'No se inició nada: los datáfonos de prácticas no responden. Reinicie la caja de prácticas.',
  'error.display.none': 'No se abrió nada: esta caja no tiene pantalla.',
  'error.tip.notAsked': 'No se añadió propina: el importe ha cambiado. En caja se pregunta otra vez.',
  'error.terminal.none':
    'No se ha cobrado en tarjeta: esta caja aún no tiene datáfono. Cobre en efectivo o llame al técnico.',
  'error.terminal.unknown': 'No se ha cobrado en tarjeta: esta caja no conoce ese datáfono. Elija otro.',
  'error.terminal.quarantined':
    'No se ha cobrado en tarjeta: un pago anterior en este datáfono se está comprobando. Use otro o efectivo.',
  'error.journal.full':
    'No se ha cobrado en tarjeta: no hay sitio en el disco para anotar un pago. Cobre en efectivo y llame al técnico.',
  'error.journal.failed': 'No se ha cobrado nada: no se pudo anotar. Cobre en efectivo y llame al técnico.',
  'error.journal.damaged':
    'No se ha cobrado en tarjeta: hay que revisar los registros de la caja. Cobre en efectivo y llame al técnico.',
  'error.journal.notExported':
    'No se ha guardado nada: el diario contiene algo que parece un secreto. Llame a soporte antes de sacarlo de la caja.',
  'error.journal.tooLong':
    'No se ha guardado nada: el diario es demasiado largo para entregarlo aquí. Ejecute npm run export junto a la caja.',
  'error.internal': 'Algo ha ido mal en la caja. Mire la venta antes de seguir.',
  'error.internal.incident':
    'Algo ha ido mal en la caja. Mire la venta antes de seguir. Para soporte: {incident}.',
  'error.fleet.noCloud':
    'No se hizo nada: los datáfonos se gestionan por VINR y esta caja no tiene clave para ello. Llame al técnico.',
  'error.fleet.silent': 'No se hizo nada: no se pudo llegar a VINR. Revise internet y pulse otra vez.',
  'error.fleet.refused': 'No se hizo nada: VINR no lo aceptó. Revise lo que escribió.',
  'error.fleet.unconfirmed':
    'Se envió, pero se perdió la respuesta de VINR. Mire el datáfono antes de pulsar otra vez.',
  'error.fleet.paying': 'No se hizo nada: hay un pago abierto en este datáfono. Espere a que termine.',
  'error.bundle.stale': 'No se guardó nada: se preparó otro paquete. Mire su contenido y guarde otra vez.',
  'error.preflight.none': 'No se guardó nada: haga primero la comprobación.',
  'error.document.noPdf': 'No se guardó nada: esta caja no puede crear un PDF.',
  'error.product.refused':
    'No se guardó nada: algo de este artículo aún no está bien. Corríjalo y guarde de nuevo.',
  'error.product.changed':
    'No se guardó nada: alguien ha cambiado este artículo entretanto. Ábralo de nuevo y mire.',
  'error.catalogue.noFile':
    'No se guardó nada: falta la lista de artículos de la tienda o tiene algo mal. Impórtela de nuevo como CSV.',
  'error.labels.none': 'No hay etiqueta elegida o su artículo ya no existe. Elija una.',
};
