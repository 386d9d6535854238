import type { inputWords as english } from '../en/input.ts';
import type { Translation } from '../translation.ts';

export const inputWords: Translation<typeof english> = {
  'scan.paying': 'مُسح {code} أثناء الدفع: لم يُضَف',
  'scan.asked': 'مُسح {code} أثناء سؤال مفتوح: لم يُضَف',
  'scan.locked': 'مُسح {code} والصندوق مقفل: لم يُضَف',
  'scan.noSuchCommandHere': '{code} لا يفعل شيئًا على هذه الشاشة',
  'keypad.label': 'لوحة الأرقام',
  'keypad.erase': 'مسح آخر رقم',
};
