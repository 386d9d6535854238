import type { reachWords as english } from '../en/reach.ts';
import type { Translation } from '../translation.ts';

export const reachWords: Translation<typeof english> = {
  'reach.looking': 'جارٍ البحث عنه…',
  'reach.lan': 'الشبكة المحلية · {roundTrip}',
  'reach.lanActivation': 'الشبكة المحلية · {roundTrip} · يُرسَل في {activation}',
  'reach.cloud': 'الإنترنت · {reason}',
  'reach.unreachable': 'لا اتصال · {reason}',
  'reach.quarantined': 'التحقق من دفعة سابقة',
  'reach.reason.refused': 'لا يقبل الاتصال',
  'reach.reason.timedOut': 'لا يردّ',
  'reach.reason.notFound': 'غير موجود على الشبكة',
  'reach.reason.noNetwork': 'لا شبكة لهذا الصندوق',
  'reach.reason.wrongTerminal': 'ردّ جهاز آخر',
  'reach.reason.untrusted': 'هويته غير مثبتة',
  'reach.reason.terminalCertificateExpired': 'انتهى ملف أمانه',
  'reach.reason.terminalCertificateRevoked': 'سُحب ملف أمانه',
  'reach.reason.clientCertificateMissing': 'الصندوق غير مهيأ له',
  'reach.reason.clientCertificateExpired': 'انتهى ملف أمان الصندوق',
  'reach.reason.clientCertificateRejected': 'رفض ملف أمان الصندوق',
  'reach.reason.unknown': 'السبب غير معروف',
};
