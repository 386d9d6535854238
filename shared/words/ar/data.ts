import type { dataWords as english } from '../en/data.ts';
import type { Translation } from '../translation.ts';

export const dataWords: Translation<typeof english> = {
  'data.title': 'النسخ الاحتياطية',
  'data.sentence': 'نسخ من السجل، مختومة برمز استعادة هذا الصندوق. لا تحتوي أي منها على مفاتيح أو شهادات.',
  'data.backups': 'نسخ السجل',
  'data.running': 'يجري النسخ. يمكنك متابعة البيع.',
  'data.folder': 'المجلد',
  'data.folder.none': 'لم يُختر مجلد',
  'data.folder.choose': 'اختر مجلدًا…',
  'data.last': 'الأحدث',
  'data.last.none': 'لا توجد بعد',
  'data.last.made':
    '{when}، عدد القيود {count, number}. {behind, plural, =0 {لا يوجد ما هو أحدث.} zero {لا يوجد ما هو أحدث.} one {قيد واحد أحدث.} two {قيدان أحدث.} few {# قيود أحدث.} many {# قيدًا أحدث.} other {# قيد أحدث.}}',
  'data.keep': 'مدة الحفظ',
  'data.keep.rule':
    'تُنسخ كل {everyHours, plural, zero {# ساعة} one {ساعة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}} حين لا يدفع أحد. تبقى أحدث نسخ {keepDays, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} و{keepMonths, plural, zero {# شهر} one {شهر واحد} two {شهرين} few {# أشهر} many {# شهرًا} other {# شهر}}؛ الآن {count, plural, zero {لا ملفات} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفًا} other {# ملف}}.',
  'data.backUp': 'انسخ الآن',
  'data.standing.noFolder': 'لا تُحفظ نسخ: اختر مجلدًا.',
  'data.standing.noCode': 'لا تُحفظ نسخ: احفظ أولًا ورقة الاستعادة.',
  'data.standing.none': 'لا توجد نسخة بعد: انسخ الآن.',
  'data.standing.ok': 'تُحفظ النسخ من تلقاء نفسها.',
  'data.trouble.noFolder': 'المجلد غير موجود. وصّل قرصه.',
  'data.trouble.notWritable': 'لا يمكن الكتابة في المجلد. اختر غيره.',
  'data.trouble.full': 'قرص المجلد ممتلئ. أفسح فيه مكانًا.',
  'data.trouble.locked': 'مخزن المفاتيح مقفل. افتح قفله ثم أعد تشغيل الصندوق؛ البيع مستمر.',
  'data.sheet.save': 'احفظ ورقة الاستعادة…',
  'data.sheet.again': 'احفظ ورقة الاستعادة مرة أخرى…',
  'data.sheet.note': 'تفتح النسخ على حاسوب آخر. اطبعها واحفظها في مكان مقفل واحذف الملف.',
  'data.sheet.saved': 'حُفظت ورقة الاستعادة. اطبعها واحفظها في مكان مقفل واحذف الملف.',
  'data.kept': 'مدة الاحتفاظ',
  'data.kept.journal': 'السجل',
  'data.kept.journal.rule': 'إلى الأبد: كل بيع وكل دفعة وكل وردية.',
  'data.kept.traces': 'تفاصيل الدفعات',
  'data.kept.traces.rule': '{days, number} يومًا، {lines, number} سطر على الأكثر. يزول الأقدم من تلقاء نفسه.',
  'data.kept.log': 'سجل البرنامج',
  'data.kept.log.rule':
    '{megabytes, number} ميغابايت على الأكثر: بضعة أسابيع. تزول الأسطر الأقدم من تلقاء نفسها.',
  'data.leave': 'إزالة هذا الصندوق',
  'data.leave.may': 'يمكن إزالته: لا شيء مفتوح وكل شيء منسوخ.',
  'data.leave.mayNot': 'ليس بعد',
  'data.leave.openPayments':
    '{count, plural, zero {# دفعة بطاقة بلا جواب نهائي} one {دفعة بطاقة واحدة بلا جواب نهائي} two {دفعتا بطاقة بلا جواب نهائي} few {# دفعات بطاقة بلا جواب نهائي} many {# دفعة بطاقة بلا جواب نهائي} other {# دفعة بطاقة بلا جواب نهائي}}. انتظر أو اسأل المشرف.',
  'data.leave.watchedPayments':
    '{count, plural, zero {# دفعة تنتظر البنك} one {دفعة واحدة تنتظر البنك} two {دفعتان تنتظران البنك} few {# دفعات تنتظر البنك} many {# دفعة تنتظر البنك} other {# دفعة تنتظر البنك}}. اترك الصندوق وأجهزته تعمل.',
  'data.leave.openRefunds':
    '{count, plural, zero {# عملية استرداد أو تحصيل لم تُحسم} one {عملية استرداد أو تحصيل واحدة لم تُحسم} two {عمليتا استرداد أو تحصيل لم تُحسما} few {# عمليات استرداد أو تحصيل لم تُحسم} many {# عملية استرداد أو تحصيل لم تُحسم} other {# عملية استرداد أو تحصيل لم تُحسم}}.',
  'data.leave.tasks':
    '{count, plural, zero {# مهمة لم تُنجز} one {مهمة واحدة لم تُنجز} two {مهمتان لم تُنجزا} few {# مهام لم تُنجز} many {# مهمة لم تُنجز} other {# مهمة لم تُنجز}}.',
  'data.leave.openSales':
    '{count, plural, zero {# بيع مفتوح أو مؤجَّل} one {بيع واحد مفتوح أو مؤجَّل} two {بيعان مفتوحان أو مؤجَّلان} few {# بيوع مفتوحة أو مؤجَّلة} many {# بيعًا مفتوحًا أو مؤجَّلًا} other {# بيع مفتوح أو مؤجَّل}}. أنهِها أو أبطِلها.',
  'data.leave.openShift': 'توجد وردية مفتوحة: عُدّ الدرج وأغلقها.',
  'data.leave.notBackedUp':
    '{count, plural, zero {# قيد في السجل ليست في أي نسخة} one {قيد واحد في السجل ليس في أي نسخة} two {قيدان في السجل ليسا في أي نسخة} few {# قيود في السجل ليست في أي نسخة} many {# قيدًا في السجل ليست في أي نسخة} other {# قيد في السجل ليست في أي نسخة}}. انسخ الآن.',
};
