import type { partsWords as english } from '../en/parts.ts';
import type { Translation } from '../translation.ts';

export const partsWords: Translation<typeof english> = {
  'terminal.none': 'Kein Terminal',
  'terminal.noCards': 'Diese Kasse nimmt noch keine Karten',
  'terminal.label': 'Terminal {name}: {words}',
  'terminal.title': '{name} · {words}',
  'terminal.choose': 'Karten annehmen an',
  'terminal.empty': 'Noch kein Terminal. Der Techniker richtet eines ein.',
  'terminal.health': 'Wie es den Terminals geht',
  'terminal.practice': 'Übungsterminal zeigen',
  'notice.dismiss': 'Meldung schließen',
  'start.trouble': 'Die Kasse ist nicht gestartet',
  'form.recording': 'Wird notiert …',
  'form.supervisorPin': 'PIN der Aufsicht',
  'sheet.close': 'Schließen',
  'elapsed.label': 'Vergangene Zeit',
  'announcer.said': '{headline}. {sentence}',
};
