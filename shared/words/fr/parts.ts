import type { partsWords as english } from '../en/parts.ts';
import type { Translation } from '../translation.ts';

export const partsWords: Translation<typeof english> = {
  'terminal.none': 'Pas de terminal',
  'terminal.noCards': 'Cette caisse ne prend pas encore les cartes',
  'terminal.label': 'Terminal {name} : {words}',
  'terminal.title': '{name} · {words}',
  'terminal.choose': 'Encaisser les cartes sur',
  'terminal.empty': 'Pas encore de terminal. L’installateur en ajoute un.',
  'terminal.health': 'État des terminaux',
  'terminal.practice': 'Montrer le terminal d’essai',
  'notice.dismiss': 'Fermer le message',
  'start.trouble': 'La caisse n’a pas démarré',
  'form.recording': 'Enregistrement…',
  'form.supervisorPin': 'Code du responsable',
  'sheet.close': 'Fermer',
  'elapsed.label': 'Temps écoulé',
  'announcer.said': '{headline}. {sentence}',
};
