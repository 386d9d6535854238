import type { paymentScreenWords as english } from '../en/payment-screens.ts';
import type { Translation } from '../translation.ts';

export const paymentScreenWords: Translation<typeof english> = {
  'pay.label': 'الدفع بالبطاقة',
  'pay.cancel': 'إلغاء الدفع',
  'pay.asking': 'جارٍ السؤال…',
  'pay.askAgain': 'السؤال مجددًا',
  'pay.setAside': 'تنحية هذا البيع',
  'pay.takeOther': 'تحصيل {amount} الباقية',
  'pay.continue': 'متابعة',
  'pay.otherCard': 'بطاقة أخرى',
  'pay.otherCardFor': 'بطاقة أخرى · {amount}',
  'pay.chargeAgain': 'التحصيل مجددًا',
  'pay.otherTerminal': 'جهاز آخر',
  'pay.otherWay': 'طريقة أخرى',
  'pay.paidPart': 'دفعت {card} مبلغ {amount}',
  'pay.practice': 'إظهار جهاز التدريب',
  'pay.bankMaySayNo': 'ما زال بإمكان البنك الرفض. وهذا مذكور في الإيصال.',
  'pay.heldNote': 'أي طريقة أخرى ستأخذ المبلغ مرة ثانية. استدعِ المدير أولًا.',
  'pay.for': 'منذ',
  'pay.asks': 'نسأل',
  'pay.lastHeard': 'آخر ما وصل',
  'pay.lookFor': 'ابحث عن',
  'pay.withTip': '{amount} + إكرامية {tip}',
};
