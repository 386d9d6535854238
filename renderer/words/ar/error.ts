import type { errorWords as english } from '../en/error.ts';
import type { Translation } from '../translation.ts';

export const errorWords: Translation<typeof english> = {
  'error.input.invalid': 'لم يحدث شيء. راجع ما أدخلته واضغط مرة أخرى.',
  'error.barcode.unknown': 'لا يوجد صنف بالباركود {code}.',
  'error.product.needsPrice': 'لم يُضَف شيء: لا سعر ثابتًا لهذا الصنف. اكتب السعر ثم أضفه.',
  'error.product.needsWeight': 'لم يُضَف شيء: يُباع هذا الصنف بالوزن. زِنه ثم أضفه.',
  'error.product.unknown': 'هذا الصنف لم يعد في القائمة. لم يُضَف شيء.',
  'error.amount.zero': 'لم يُسحب شيء: المبلغ صفر.',
  'error.amount.exceedsDue': 'لم يُسحب شيء: هذا أكثر من المتبقي للدفع.',
  'error.sale.none': 'لا يوجد بيع مفتوح. امسح صنفًا أو المسه للبدء.',
  'error.sale.empty': 'لا شيء للتحصيل: السلة فارغة.',
  'error.sale.locked': 'السلة مقفلة لأن عملية دفع بدأت. لا يمكن تغييرها الآن.',
  'error.sale.open': 'لم يتغير شيء: أنهِ البيع الظاهر أو أفرغه أولًا.',
  'error.sale.changed': 'لم يُسحب شيء: تغيّر المبلغ المطلوب. انظر إليه واضغط مرة أخرى.',
  'error.payment.inProgress': 'لم يُسحب شيء جديد: هناك عملية دفع جارية.',
  'error.payment.unsettled': 'لا تحصّل بعد: دفعة سابقة لهذا البيع قيد التحقق. انتظر نتيجتها.',
  'error.payment.cannotCancel': 'الدفع مستمر: يجري السحب من البطاقة. انتظر ما يقوله جهاز الدفع.',
  'error.payment.none': 'هذه الدفعة ليست من هذا البيع. لم يتغير شيء.',
  'error.payment.stillAsking': 'لم يُقرَّر شيء: لم يُسأل الجهاز وVINR كلاهما بعد. انتظر لحظة.',
  'error.payment.moreThanAsked':
    'لم يُقرَّر شيء: هذا أكثر مما طُلب من الجهاز. انظر إلى المبلغ في القسيمة مرة أخرى.',
  'error.task.none': 'لم يتغير شيء: عالجها شخص آخر من قبل.',
  'error.sweep.failed': 'لم يُقارَن شيء: لم تردّ VINR. يسأل الصندوق مجددًا خلال ساعة.',
  'error.supervisor.none': 'لم يُقرَّر شيء: ليس لهذا الصندوق مشرف بعد. اتصل بالفنّي.',
  'error.supervisor.wrongPin': 'لم يُقرَّر شيء: لا مشرف لديه هذا الرقم السري.',
  'error.supervisor.wait':
    'لم يُقرَّر شيء: أرقام سرية خاطئة كثيرة. انتظر {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}.',
  'error.approval.needed': 'لم يحدث شيء بعد: على شخص مخوَّل أن يُدخل رقمه السري.',
  'error.approval.wrongPin': 'لم يحدث شيء: لا أحد هنا لديه هذا الرقم السري.',
  'error.approval.notAllowed': 'لم يحدث شيء: لا يحق لـ{name} السماح بهذا.',
  'error.approval.wait':
    'لم يحدث شيء: أرقام سرية خاطئة كثيرة. انتظر {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}.',
  'error.staff.locked': 'لم يحدث شيء: الصندوق مقفل. أدخل رقمك السري.',
  'error.staff.none': 'لا أحد يستطيع الدخول: ليس لهذا الصندوق موظفون بعد. يضيفهم الفنّي.',
  'error.staff.wrongPin': 'لا أحد هنا لديه هذا الرقم السري. أدخله مرة أخرى.',
  'error.staff.wait':
    'أرقام سرية خاطئة كثيرة. انتظر {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}.',
  'error.text.cardNumber': 'لم يُكتب شيء: يبدو هذا رقم بطاقة. احذفه، فآخر أربعة أرقام تكفي.',
  'error.terminal.offlineLimit':
    'لم يُسحب من أي بطاقة: مبالغ كثيرة على هذا الجهاز تنتظر البنك. استخدم جهازًا آخر أو النقد.',
  'error.modification.inProgress':
    'لم يُرجَع ولم يُسحب شيء: تعديل سابق على هذه الدفعة قيد التحقق. انتظر نتيجته.',
  'error.modification.none': 'هذا الإرجاع منتهٍ أو غير معروف هنا. لم يتغير شيء.',
  'error.refund.provisional': 'لم يُرجَع شيء: لم يؤكد البنك هذه الدفعة بعد. عُد إليها بعد ذلك.',
  'error.refund.exceedsLeft': 'لم يُرجَع شيء: هذا أكثر مما تبقى من هذه الدفعة.',
  'error.capture.notHeld': 'لم يُسحب شيء: لم يعد هناك مبلغ محجوز على هذه البطاقة.',
  'error.capture.exceedsHeld': 'لم يُسحب شيء: هذا أكثر من المحجوز على البطاقة.',
  'error.file.notSaved': 'لم يُحفظ شيء: تعذّرت كتابة الملف. اختر مجلدًا آخر.',
  'error.terminal.none': 'لم يُسحب من أي بطاقة: ليس لهذا الصندوق جهاز دفع بعد. حصّل نقدًا أو اتصل بالفنّي.',
  'error.terminal.unknown': 'لم يُسحب من أي بطاقة: هذا الصندوق لا يعرف ذلك الجهاز. اختر غيره.',
  'error.terminal.quarantined':
    'لم يُسحب من أي بطاقة: دفعة سابقة على هذا الجهاز قيد التحقق. استخدم جهازًا آخر أو النقد.',
  'error.journal.full': 'لم يُسحب من أي بطاقة: لا مكان على القرص لتسجيل دفعة. حصّل نقدًا واتصل بالفنّي.',
  'error.journal.failed': 'لم يُسحب شيء: تعذّر التسجيل. حصّل نقدًا واتصل بالفنّي.',
  'error.journal.damaged': 'لم يُسحب من أي بطاقة: يجب فحص سجلات الصندوق. حصّل نقدًا واتصل بالفنّي.',
  'error.journal.notExported': 'لم يُحفظ شيء: في السجل ما يشبه سرًّا. اتصل بالدعم قبل أن يغادر هذا الصندوق.',
  'error.internal': 'حدث خلل في الصندوق. راجع البيع قبل أن تتابع.',
  'error.internal.incident': 'حدث خلل في الصندوق. راجع البيع قبل أن تتابع. للدعم: {incident}.',
};
