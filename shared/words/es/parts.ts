import type { partsWords as english } from '../en/parts.ts';
import type { Translation } from '../translation.ts';

export const partsWords: Translation<typeof english> = {
  'terminal.none': 'Sin datáfono',
  'terminal.noCards': 'Esta caja aún no admite tarjetas',
  'terminal.label': 'Datáfono {name}: {words}',
  'terminal.title': '{name} · {words}',
  'terminal.choose': 'Cobrar tarjetas en',
  'terminal.empty': 'Aún no hay datáfono. El técnico lo añade.',
  'terminal.health': 'Cómo están los datáfonos',
  'terminal.practice': 'Mostrar el datáfono de prácticas',
  'notice.dismiss': 'Cerrar el mensaje',
  'start.trouble': 'La caja no ha arrancado',
  'form.recording': 'Anotando…',
  'form.supervisorPin': 'PIN del encargado',
  'sheet.close': 'Cerrar',
  'elapsed.label': 'Tiempo transcurrido',
  'announcer.said': '{headline}. {sentence}',
};
