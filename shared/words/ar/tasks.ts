import type { taskWords as english } from '../en/tasks.ts';
import type { Translation } from '../translation.ts';

export const taskWords: Translation<typeof english> = {
  'tasks.title': 'مبالغ تحتاج إلى معالجة',
  'tasks.sentence': 'اكتشفها الصندوق ولا يحرّك شيئًا من نفسه. عند معالجتها، اذكر كيف.',
  'tasks.look': 'عرض',
  'tasks.several':
    '{count, plural, zero {لا مبالغ تحتاج} one {مبلغ واحد يحتاج} two {مبلغان يحتاجان} few {# مبالغ تحتاج} many {# مبلغًا يحتاج} other {# مبلغ يحتاج}} إلى معالجة.',
  'tasks.differ':
    '{count, plural, zero {لا دفعات تختلف} one {دفعة واحدة تختلف} two {دفعتان تختلفان} few {# دفعات تختلف} many {# دفعة تختلف} other {# دفعة تختلف}} بين هذا الصندوق وVINR.',
  'tasks.differences': 'لا يتفق هذا الصندوق وVINR على',
  'tasks.done': 'تمت معالجتها',
  'tasks.knownFor': 'معروفة منذ',
  'tasks.note': 'كيف عولجت',
  'tasks.noteExample': 'مثل: استُرد المبلغ من لوحة VINR',
  'tasks.record': 'تسجيل كمعالَجة',
  'tasks.close': 'إغلاق',
  'tasks.refundDue': 'البيع {number}: سُحب {amount} زيادة على {terminal}. أعِده إلى العميل.',
  'tasks.receivable': 'البيع {number}: لم يدفع البنك {amount} من {terminal}. المبلغ على العميل.',
  'tasks.difference.notListed': 'البيع {number}: {amount} مسجَّل هنا ولا يظهر لدى VINR.',
  'tasks.difference.otherAmount': 'البيع {number}: {booked} مسجَّل هنا، و{listed} لدى VINR.',
  'tasks.difference.notInJournal': 'أخذت VINR مبلغ {amount} لهذا الصندوق، ولا بيع هنا يعرفه.',
};
