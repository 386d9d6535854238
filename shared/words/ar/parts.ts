import type { partsWords as english } from '../en/parts.ts';
import type { Translation } from '../translation.ts';

export const partsWords: Translation<typeof english> = {
  'terminal.none': 'لا جهاز دفع',
  'terminal.noCards': 'هذا الصندوق لا يقبل البطاقات بعد',
  'terminal.label': 'جهاز الدفع {name}: {words}',
  'terminal.title': '{name} · {words}',
  'terminal.choose': 'قبول البطاقات على',
  'terminal.empty': 'لا جهاز دفع بعد. يضيفه الفنّي.',
  'terminal.health': 'حالة أجهزة الدفع',
  'terminal.practice': 'إظهار جهاز التدريب',
  'notice.dismiss': 'إغلاق الرسالة',
  'start.trouble': 'لم يبدأ الصندوق',
  'form.recording': 'جارٍ التسجيل…',
  'form.supervisorPin': 'الرقم السري للمشرف',
  'sheet.close': 'إغلاق',
  'elapsed.label': 'الوقت المنقضي',
  'announcer.said': '{headline}. {sentence}',
};
