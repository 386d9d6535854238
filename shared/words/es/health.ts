import type { healthWords as english } from '../en/health.ts';
import type { Translation } from '../translation.ts';

export const healthWords: Translation<typeof english> = {
  'health.title': 'Datáfonos y caja',
  'health.sentence': 'Los tiempos son de las últimas doce horas; las cuentas, de hoy.',
  'health.slowSince': 'Responde despacio desde las {time}.',
  'health.measure.connect': 'Conectar',
  'health.measure.tls': 'Probar identidad',
  'health.measure.firstAnswer': 'Primera respuesta',
  'health.measure.activation': 'De pulsar a enviar',
  'health.measure.screen': 'Tarjeta pedida',
  'health.notYet': 'aún no',
  'health.samples': '{count} medidas',
  'health.most': '95 % en {time}',
  'health.chart': 'Primeras respuestas de {first} a {last}',
  'health.chart.slow': 'lento a partir de {limit}',
  'health.chart.caption': 'primeras respuestas, la más lenta de cada momento',
  'health.paths.none': 'Hoy aún no hay pagos con tarjeta',
  'health.paths.lan':
    '{count, plural, one {El único pago de hoy fue por la LAN} other {Los # pagos de hoy fueron por la LAN}}',
  'health.paths.cloud':
    '{count, plural, one {El único pago de hoy fue por internet} other {Los # pagos de hoy fueron por internet}}',
  'health.paths.both': '{lan} por la LAN, {cloud} por internet',
  'health.fallbacks': 'La LAN no servía: {reasons}',
  'health.fallback': '{reason} ({times})',
  'health.till': 'Esta caja',
  'health.journal': 'Diario',
  'health.journal.ok': 'Los registros se escriben y están íntegros.',
  'health.journal.full': 'El disco está lleno: sin pagos con tarjeta. Libere espacio.',
  'health.journal.damaged': 'Hay que revisar los registros: sin pagos con tarjeta. Llame a soporte.',
  'health.keys': 'Claves',
  'health.keys.practice': 'Claves de prácticas, sin valor.',
  'health.keys.weak':
    'Este ordenador no protege las claves de los datáfonos. Pida al técnico un almacén de claves.',
  'health.keys.lost':
    'Las claves no se abren: desbloquee el almacén de claves y reinicie, o configúrelas de nuevo.',
  'health.keys.sealed': 'Este ordenador guarda selladas las claves de los datáfonos.',
  'health.clock': 'Reloj',
  'health.clock.never': 'Aún sin comparar: lo hará el próximo pago con tarjeta.',
  'health.clock.wrong':
    'El reloj de este PC {direction, select, behind {atrasa} other {adelanta}} {by}. Deje que el sistema lo ajuste por la red.',
  'health.certificates': 'Archivos de seguridad',
  'health.certificate.till': 'Caja, para {terminal}',
  'health.certificate.terminal': 'El propio {terminal}',
  'health.certificate.authority':
    'Reconoce {terminal, select, none {todos los datáfonos} other {{terminal}}}',
  'health.certificate.good': 'válido hasta el {date}',
  'health.certificate.ended': 'caducó el {date}',
  'health.certificate.soon': 'caduca el {date}: pida que lo renueven',
  'health.denied': 'Archivos revocados',
  'health.denied.none': 'Aquí no se lleva ninguna lista.',
  'health.denied.read': '{count} en la lista del {date}.',
  'health.denied.unread':
    'La lista no se puede leer{date, select, none {} other {: la del {date} sigue valiendo}}. Pida al técnico que la corrija.',
  'health.save.note':
    'Cada venta y cada pago de esta caja, firmados por ella, para una auditoría. Sin claves ni números de tarjeta.',
  'health.save.saved': 'Guardado. Cualquiera puede comprobar que está completo y es de esta caja.',
  'health.save': 'Guardar el diario…',
  'health.day.activation': 'Del toque al envío, por hora',
  'health.day.promised': 'prometido: en {limit}',
  'health.day.quantiles': 'la mitad en {half}, 95 de 100 en {most}',
  'health.day.ways': 'Caminos, por hora',
  'health.day.waysNote': 'abajo la LAN, encima internet',
};
