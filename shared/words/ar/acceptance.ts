import type { acceptanceWords as english } from '../en/acceptance.ts';
import type { Translation } from '../translation.ts';

export const acceptanceWords: Translation<typeof english> = {
  'acceptance.title': 'ورقة القبول',
  'acceptance.titleOf': 'ورقة القبول: {shop}',
  'acceptance.shop': 'المتجر',
  'acceptance.till': 'الصندوق',
  'acceptance.notSetUp': 'لم يُجهَّز',
  'acceptance.software': 'البرنامج',
  'acceptance.checked': 'فُحص',
  'acceptance.checkedIn': '{time}، خلال {took}',
  'acceptance.terminal': 'الجهاز {name} ({id}) عند {host}، المنفذ {port}',
  'acceptance.place': '{id} عند {host}، المنفذ {port}',
  'acceptance.ready':
    'جاهز: لا شيء يوقف هذا الصندوق ({warnings, plural, =0 {دون تحذيرات} zero {# تحذير} one {تحذير واحد} two {تحذيران} few {# تحذيرات} many {# تحذيرًا} other {# تحذير}}، ولم يُفحص {notChecked, number}).',
  'acceptance.culprit': 'السبب: {finding}',
  'acceptance.culpritOf': 'السبب: {terminal}: {finding}',
  'acceptance.others':
    '(وفي القائمة {count, plural, zero {# فشل آخر} one {فشل آخر} two {فشلان آخران} few {# حالات فشل أخرى} many {# حالة فشل أخرى} other {# حالة فشل أخرى}})',
  'acceptance.certificate': 'شهادة الصندوق له: حتى {until}.',
  'acceptance.noCertificate': 'ليس عند الصندوق شهادة له.',
  'acceptance.figures': 'أول جواب {firstAnswer}؛ ومن الطلب إلى الإرسال {activation}.',
  'acceptance.noFigures': 'لم يُقَس شيء.',
  'acceptance.measured':
    '{median} (95 من 100 خلال {most}، {samples, plural, zero {# قياس} one {قياس واحد} two {قياسان} few {# قياسات} many {# قياسًا} other {# قياس}})',
  'acceptance.notMeasured': 'لم يُقَس بعد',
  'acceptance.payment': 'دفعة تجريبية',
  'acceptance.payment.none': 'لم تُسجَّل أي دفعة.',
  'acceptance.payment.skipped': 'تخطاها {by}، {time}.',
  'acceptance.payment.lan': 'وُوفق عليها عند {terminal} عبر شبكة المتجر، {by}، {time}.',
  'acceptance.payment.cloud': 'وُوفق عليها عند {terminal} عبر سحابة VINR، {by}، {time}.',
  'acceptance.payment.declined': 'رُفضت عند {terminal}، {by}، {time}.',
  'acceptance.payment.cancelled': 'أُلغيت عند {terminal}، {by}، {time}.',
  'acceptance.payment.noAnswer': 'لا جواب من {terminal}، {by}، {time}.',
  'acceptance.installer': 'جهّزه',
  'acceptance.date': 'التاريخ',
  'acceptance.signature': 'التوقيع',
};
