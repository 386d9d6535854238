import type { bannerWords as english } from '../en/banners.ts';
import type { Translation } from '../translation.ts';

export const bannerWords: Translation<typeof english> = {
  'banner.recovering': 'جارٍ التحقق من الدفعات التي سبقت إعادة التشغيل. يمكنك البيع، وأجهزتها تنتظر.',
  'banner.journal.full': 'القرص ممتلئ: توقّف الدفع بالبطاقة، والنتائج ما زالت تُسجَّل. حصّل نقدًا واتصل بالفنّي.',
  'banner.journal.damaged': 'يجب فحص سجلات الصندوق: توقّف الدفع بالبطاقة. حصّل نقدًا واتصل بالفنّي.',
  'banner.weakKeyStore': 'هذا الحاسوب لا يحمي مفاتيح أجهزة الدفع. اطلب من الفنّي مخزنًا للمفاتيح.',
  'banner.setAside.checking': 'البيع {number}: {amount} على {terminal} ما زال قيد التحقق. لا تحصّله مرة أخرى.',
  'banner.setAside.paid': 'البيع {number}: {amount} على {terminal} تمت الموافقة عليه. افتحه للإيصال.',
  'banner.setAside.due': 'البيع {number}: {amount} على {terminal} لم يُدفع كاملًا. افتحه لتحصيل الباقي.',
  'banner.setAside.open': 'فتح',
  'banner.setAside.openSale': 'فتح البيع {number}',
};
