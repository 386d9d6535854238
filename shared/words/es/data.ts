import type { dataWords as english } from '../en/data.ts';
import type { Translation } from '../translation.ts';

export const dataWords: Translation<typeof english> = {
  'data.title': 'Copias de seguridad',
  'data.sentence':
    'Copias del diario, selladas con el código de recuperación de esta caja. No contienen claves ni certificados.',
  'data.backups': 'Copias del diario',
  'data.running': 'Copiando. Puede seguir vendiendo.',
  'data.folder': 'Carpeta',
  'data.folder.none': 'Ninguna elegida',
  'data.folder.choose': 'Elegir carpeta…',
  'data.last': 'Última',
  'data.last.none': 'Ninguna todavía',
  'data.last.made':
    '{when}, {count, number} entradas. {behind, plural, =0 {No hay nada más reciente.} one {# entrada es más reciente.} other {# entradas son más recientes.}}',
  'data.keep': 'Se conservan',
  'data.keep.rule':
    '{everyHours, plural, one {Cada hora} other {Cada # horas}}, cuando nadie paga. Quedan las últimas de {keepDays, plural, one {# día} other {# días}} y de {keepMonths, plural, one {# mes} other {# meses}}; ahora {count, plural, one {# archivo} other {# archivos}}.',
  'data.backUp': 'Copiar ahora',
  'data.standing.noFolder': 'No se hacen copias: elija una carpeta.',
  'data.standing.noCode': 'No se hacen copias: guarde antes la hoja de recuperación.',
  'data.standing.none': 'Todavía no hay copia: copie ahora.',
  'data.standing.ok': 'Las copias se hacen solas.',
  'data.trouble.noFolder': 'La carpeta no está. Conecte su disco.',
  'data.trouble.notWritable': 'No se puede escribir en la carpeta. Elija otra.',
  'data.trouble.full': 'El disco de la carpeta está lleno. Haga sitio en él.',
  'data.trouble.locked':
    'El almacén de claves está bloqueado. Desbloquéelo y reinicie la caja; se puede seguir vendiendo.',
  'data.sheet.save': 'Guardar la hoja de recuperación…',
  'data.sheet.again': 'Guardar otra vez la hoja de recuperación…',
  'data.sheet.note': 'Abre las copias en otro ordenador. Imprímala, guárdela bajo llave, borre el archivo.',
  'data.sheet.saved':
    'La hoja de recuperación está guardada. Imprímala, guárdela bajo llave, borre el archivo.',
  'data.kept': 'Cuánto tiempo se guarda',
  'data.kept.journal': 'Diario',
  'data.kept.journal.rule': 'Para siempre: cada venta, cada pago, cada turno.',
  'data.kept.traces': 'Detalles de los pagos',
  'data.kept.traces.rule':
    '{days, number} días, {lines, number} líneas como máximo. Las más antiguas se borran solas.',
  'data.kept.log': 'Registro del programa',
  'data.kept.log.rule':
    '{megabytes, number} MB como máximo: unas semanas. Las líneas más antiguas se borran solas.',
  'data.leave': 'Retirar esta caja',
  'data.leave.may': 'Puede retirarse: no hay nada abierto y todo está copiado.',
  'data.leave.mayNot': 'Todavía no',
  'data.leave.openPayments':
    '{count, plural, one {# pago con tarjeta no tiene} other {# pagos con tarjeta no tienen}} respuesta definitiva. Espere, o pregunte al encargado.',
  'data.leave.watchedPayments':
    '{count, plural, one {# pago espera} other {# pagos esperan}} al banco. Deje la caja encendida, con sus datáfonos.',
  'data.leave.openRefunds':
    '{count, plural, one {# devolución o captura no está resuelta.} other {# devoluciones o capturas no están resueltas.}}',
  'data.leave.tasks': '{count, plural, one {Queda # tarea} other {Quedan # tareas}} por hacer.',
  'data.leave.openSales':
    '{count, plural, one {# venta está abierta o aparcada. Termínela o anúlela.} other {# ventas están abiertas o aparcadas. Termínelas o anúlelas.}}',
  'data.leave.openShift': 'Hay un turno abierto: cuente el cajón y ciérrelo.',
  'data.leave.notBackedUp':
    '{count, plural, one {# entrada del diario no está} other {# entradas del diario no están}} en ninguna copia. Copie ahora.',
};
