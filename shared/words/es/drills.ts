import type { drillWords as english } from '../en/drills.ts';
import type { Translation } from '../translation.ts';

export const drillWords: Translation<typeof english> = {
  'drills.title': 'Ejercicios',
  'drills.sentence':
    'Practique lo que pasa pocas veces. Venda como siempre; los datáfonos de prácticas representan el caso. No se cobra dinero.',
  'drills.open': 'Ejercicios',
  'drills.start': 'Empezar',
  'drills.again': 'Otra vez',
  'drills.end': 'Terminar el ejercicio',
  'drills.close': 'Cerrar',
  'drills.running': 'Ejercicio · {title}',
  'drills.saleOpen': 'Termine o vacíe antes la venta en pantalla y luego empiece un ejercicio.',
  'drill.partialApproval.title': 'La tarjeta no tiene bastante',
  'drill.partialApproval.story':
    'Un cliente quiere pagar con tarjeta y no le alcanza. Tiene otras formas de pago. Venda algo y atiéndalo.',
  'drill.deadLan.title': 'El cable de red está suelto',
  'drill.deadLan.story':
    'Alguien soltó el cable entre la caja y los datáfonos. Tiene delante a un cliente con una tarjeta.',
  'drill.lateApproval.title': 'La respuesta se retrasa',
  'drill.lateApproval.story':
    'El importe sale y luego la caja no oye nada. El cliente dice que el datáfono parecía bien, y tiene prisa.',
  'drill.refund.title': 'El cliente se va',
  'drill.refund.story':
    'Una tarjeta da solo una parte. El cliente no lleva nada más, quiere su dinero y se va sin la compra.',
  'drill.passed': 'Muy bien',
  'drill.passedSentence': 'Cada paso fue correcto. Así se hace.',
  'drill.notPassed': 'Aún no del todo',
  'drill.notPassedSentence': 'Mire qué faltó y hágalo otra vez.',
  'drill.charge.right': 'Pidió el importe a la tarjeta.',
  'drill.charge.missing': 'No se pidió nada a ninguna tarjeta. El ejercicio empieza con Cobrar.',
  'drill.rest.right': 'Cobró el resto antes de terminar la venta.',
  'drill.rest.wrong':
    'Se devolvió la parte, aunque el cliente habría pagado el resto. Pregunte cómo quiere pagarlo.',
  'drill.rest.missing': 'No se cobró el resto. La venta aún lo debe: pida otra tarjeta o efectivo.',
  'drill.internet.right': 'Siguió como siempre. La caja encontró sola su camino por internet.',
  'drill.internet.wrong':
    'El pago se paró o se cobró en efectivo. Un cable suelto no es motivo: la caja va sola por internet.',
  'drill.internet.missing': 'No se cobró ninguna tarjeta por internet. Cobre como siempre y espere.',
  'drill.alone.right': 'No cobró nada por segunda vez mientras nadie sabía.',
  'drill.alone.wrong':
    'Se cobró o decidió de otra forma mientras el primer pago aún se comprobaba. Puede que el cliente haya pagado dos veces.',
  'drill.alone.missing':
    'El ejercicio terminó antes de la respuesta. Espere, consulte otra vez o aparte la venta.',
  'drill.answer.right': 'La respuesta llegó y la caja la recogió.',
  'drill.answer.missing':
    'La respuesta aún no había llegado. Pulse Consultar otra vez o atienda a otro mientras tanto.',
  'drill.giveBack.right': 'Todo lo que dio la tarjeta volvió a ella.',
  'drill.giveBack.wrong': 'Se devolvió un importe distinto del que dio la tarjeta.',
  'drill.giveBack.missing': 'No se devolvió nada. La parte sigue cobrada en la tarjeta.',
  'drill.gone.right': 'Esperó hasta que el dinero se devolvió.',
  'drill.gone.missing':
    'Nadie ha confirmado aún que el dinero se devolvió. Espérelo antes de que el cliente se vaya.',
  'drill.finish.right': 'La venta se llevó a su fin.',
  'drill.finish.missing': 'La venta sigue abierta. Termínela, o anúlela si no se compró nada.',
};
