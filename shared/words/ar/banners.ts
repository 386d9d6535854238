import type { bannerWords as english } from '../en/banners.ts';
import type { Translation } from '../translation.ts';

export const bannerWords: Translation<typeof english> = {
  'banner.recovering': 'جارٍ التحقق من الدفعات التي سبقت إعادة التشغيل. يمكنك البيع، وأجهزتها تنتظر.',
  'banner.journal.full': 'القرص ممتلئ: توقّف الدفع بالبطاقة، والنتائج ما زالت تُسجَّل. حصّل نقدًا واتصل بالفنّي.',
  'banner.journal.damaged': 'يجب فحص سجلات الصندوق: توقّف الدفع بالبطاقة. حصّل نقدًا واتصل بالفنّي.',
  'banner.catalogue.missing':
    'ملف الأصناف catalogue.json غير موجود. ما زالت أصنافه تُباع. أعِده وشغّل الصندوق من جديد.',
  'banner.catalogue.unreadable':
    'لم تُعتمد الأصناف الجديدة: لا يمكن قراءة catalogue.json. تأكد أنه لهذا المستخدم وأصغر من 512 ميغابايت، ثم شغّل الصندوق من جديد.',
  'banner.catalogue.notJson':
    'لم تُعتمد الأصناف الجديدة: catalogue.json ليس JSON كاملًا{where, select, none {} other { ({where})}}. صحّحه وشغّل الصندوق من جديد.',
  'banner.catalogue.wrongField':
    'لم تُعتمد الأصناف الجديدة: {where} في catalogue.json{product, select, none {} other { («{product}»)}} يحتاج إلى {detail}. صحّحه وشغّل الصندوق من جديد.',
  'banner.catalogue.unknown':
    'لم تُعتمد الأصناف الجديدة: يذكر «{product}» «{detail}» وهو غير معرَّف في الملف ({where}). صحّحه وشغّل الصندوق من جديد.',
  'banner.catalogue.same':
    'لم تُعتمد الأصناف الجديدة: لدى «{product}» «{detail}» مثل صنف آخر ({where}). صحّحه وشغّل الصندوق من جديد.',
  'banner.catalogue.notKept': 'تعذّر حفظ الأصناف الجديدة. أفرغ مساحة على القرص وشغّل الصندوق من جديد.',
  'banner.certificate.ending':
    '{owner, select, till {ملف أمان الصندوق لجهاز {terminal}} terminal {ملف أمان {terminal}} other {الملف الذي تُعرف به الأجهزة}} ينتهي {days, plural, zero {اليوم} one {خلال يوم} two {بعد يومين} few {بعد # أيام} many {بعد # يومًا} other {بعد # يوم}}. تعمل البطاقات حتى ذلك الحين: اطلب من الفنّي تجديده.',
  'banner.certificate.ended.till':
    'انتهى ملف أمان الصندوق لجهاز {terminal}: البطاقات هناك تمر عبر الإنترنت فقط. اطلب من الفنّي تجديده.',
  'banner.certificate.ended.terminal':
    'انتهى ملف أمان {terminal}: لا يقبل البطاقات. استعمل جهازًا آخر واتصل بالفنّي.',
  'banner.certificate.ended.authority':
    'انتهى الملف الذي تُعرف به الأجهزة: لا تقبل البطاقات. حصّل نقدًا واتصل بالفنّي.',
  'banner.certificate.later': 'لاحقًا',
  'banner.weakKeyStore': 'هذا الحاسوب لا يحمي مفاتيح أجهزة الدفع. اطلب من الفنّي مخزنًا للمفاتيح.',
  'banner.keys.cloud': 'مفاتيح {terminals} لا تُفتح: البطاقات هناك تمر عبر الإنترنت.',
  'banner.keys.lan': 'مفتاح VINR لا يُفتح: البطاقات تمر عبر شبكة المتجر وحدها.',
  'banner.keys.none': 'لا بطاقات على {terminals}: مفاتيحها لا تُفتح. حصّل نقدًا.',
  'banner.keys.storeUnavailable':
    'افتح مخزن مفاتيح هذا الحاسوب وشغّل الصندوق من جديد، أو أعدّ المفاتيح من جديد. لم يُحذف شيء.',
  'banner.keys.damaged': 'أحد ملفاتها تالف: أعدّ المفاتيح من جديد. المبيعات والإيصالات سليمة.',
  'banner.keys.setUp': 'إعداد المفاتيح',
  'banner.setAside.checking': 'البيع {number}: {amount} على {terminal} ما زال قيد التحقق. لا تحصّله مرة أخرى.',
  'banner.setAside.paid': 'البيع {number}: {amount} على {terminal} تمت الموافقة عليه. افتحه للإيصال.',
  'banner.setAside.due': 'البيع {number}: {amount} على {terminal} لم يُدفع كاملًا. افتحه لتحصيل الباقي.',
  'banner.setAside.open': 'فتح',
  'banner.setAside.openSale': 'فتح البيع {number}',
};
