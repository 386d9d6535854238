import type { paperWords as english } from '../en/paper.ts';
import type { Translation } from '../translation.ts';

export const paperWords: Translation<typeof english> = {
  'paper.copy': 'نسخة {number}',
  'paper.training': 'تدريب',
  'paper.void': 'ملغى',
  'paper.merchant': 'نسخة التاجر',
  'paper.gift': 'إيصال هدية',
  'paper.sale': 'بيع {number}',
  'paper.saleOf': 'بيع {number} بتاريخ {moment}',
  'paper.withTip': 'المجموع مع الإكرامية',
  'paper.taxColumn': 'الضريبة',
  'paper.netColumn': 'الصافي',
  'paper.taxAmountColumn': 'المبلغ',
  'paper.note': 'ملاحظة: {note}',
  'paper.customer': 'لأجل {customer}',
  'paper.keep': 'بهذا الرمز يجد المتجر مشترياتك.',
  'paper.declinedAmount': 'المبلغ المطلوب',
  'paper.notCharged': 'لم يُخصم أي مبلغ.',
  'paper.refund': 'استرداد',
  'paper.refundTo': 'يعود إلى {way}',
  'paper.refundPending': 'في الطريق: يظهر على البطاقة خلال أيام.',
  'paper.test': 'اختبار',
  'paper.testRow': 'سطر فيه مبلغ',
  'paper.voided': 'تُركت هذه السلة ولم يُدفع عنها شيء.',
};
