import type { taskWords as english } from '../en/tasks.ts';
import type { Translation } from '../translation.ts';

export const taskWords: Translation<typeof english> = {
  'tasks.title': 'Importes por regularizar',
  'tasks.sentence':
    'La caja lo ha encontrado y no mueve nada por su cuenta. Cuando esté resuelto, diga cómo.',
  'tasks.look': 'Verlo',
  'tasks.several': '{count, plural, one {# importe} other {# importes}} por regularizar.',
  'tasks.differ': '{count, plural, one {# pago difiere} other {# pagos difieren}} entre esta caja y VINR.',
  'tasks.differences': 'Esta caja y VINR no coinciden en',
  'tasks.done': 'Está resuelto',
  'tasks.knownFor': 'Desde hace',
  'tasks.note': 'Cómo se resolvió',
  'tasks.noteExample': 'Por ejemplo: devuelto en el panel de VINR',
  'tasks.record': 'Anotar como resuelto',
  'tasks.close': 'Cerrar',
  'tasks.refundDue': 'Venta {number}: se cobró {amount} de más en {terminal}. Hay que devolverlo.',
  'tasks.receivable': 'Venta {number}: el banco no pagó {amount} de {terminal}. El cliente lo debe.',
  'tasks.difference.notListed': 'Venta {number}: {amount} está anotado aquí y VINR no lo tiene.',
  'tasks.difference.otherAmount': 'Venta {number}: {booked} anotado aquí, {listed} en VINR.',
  'tasks.difference.notInJournal': 'VINR cobró {amount} para esta caja, y ninguna venta de aquí lo sabe.',
};
