import type { resolveWords as english } from '../en/resolve.ts';
import type { Translation } from '../translation.ts';

export const resolveWords: Translation<typeof english> = {
  'resolve.open': 'قرار المشرف',
  'resolve.tooEarly': 'ما زلنا نسأل الجهاز وVINR',
  'resolve.title': 'ماذا حدث لمبلغ {amount} على {terminal}؟',
  'resolve.sentence': 'لم يردّ أحد. انظر إلى الجهاز وقسيمته، وقرارك يُسجَّل باسمك.',
  'resolve.choice': 'ما يظهر على الجهاز',
  'resolve.charged': 'يظهر «تمت الموافقة»',
  'resolve.charged.hint': 'قسيمة أو شاشة فيها رمز الموافقة',
  'resolve.notCharged': 'لم تتم الموافقة',
  'resolve.notCharged.hint': 'رُفضت أو أُلغيت أو لم تُطلب أصلًا',
  'resolve.amount': 'المبلغ في القسيمة',
  'resolve.authCode': 'رمز الموافقة في القسيمة',
  'resolve.grounds': 'ماذا رأيت',
  'resolve.groundsExample': 'مثل: قسيمة 14:02، تمت الموافقة',
  'resolve.wait': 'متابعة الانتظار',
  'resolve.record.charged': 'تسجيل كمدفوع',
  'resolve.record.notCharged': 'تسجيل كغير مسحوب',
};
