/** What stands around every screen: the terminal's pill and menu, notices, forms, the start. */
export const partsWords = {
  'terminal.none': 'No terminal',
  'terminal.noCards': 'This till takes no cards yet',
  'terminal.label': 'Terminal {name}: {words}',
  'terminal.title': '{name} · {words}',
  'terminal.choose': 'Take cards on',
  'terminal.empty': 'No terminal yet. The installer adds one.',
  'terminal.health': 'How the terminals are doing',
  'terminal.practice': 'Show the practice terminal',
  'notice.dismiss': 'Dismiss message',
  'start.trouble': 'The till did not start',
  'form.recording': 'Recording…',
  'form.supervisorPin': 'Supervisor’s PIN',
  'sheet.close': 'Close',
  'elapsed.label': 'Time passed',
  'announcer.said': '{headline}. {sentence}',
} as const;
