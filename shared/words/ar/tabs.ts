import type { tabWords as english } from '../en/tabs.ts';
import type { Translation } from '../translation.ts';

export const tabWords: Translation<typeof english> = {
  'tabs.button':
    '{count, plural, zero {لا حسابات مفتوحة} one {حساب مفتوح واحد} two {حسابان مفتوحان} few {# حسابات مفتوحة} many {# حسابًا مفتوحًا} other {# حساب مفتوح}}',
  'tabs.buttonLapsing':
    '{count, plural, zero {لا حسابات مفتوحة} one {حساب مفتوح واحد} two {حسابان مفتوحان} few {# حسابات مفتوحة} many {# حسابًا مفتوحًا} other {# حساب مفتوح}} · أحدها ينتهي قريبًا',
  'tabs.title': 'الحسابات المفتوحة',
  'tabs.sentence': 'أموال محجوزة على البطاقات ولم تُسحب بعد. يحررها البنك بعد سبعة أيام.',
  'tabs.none': 'لا مبلغ محجوز على أي بطاقة.',
  'tabs.held': '{amount} محجوز',
  'tabs.sale': 'البيع {number}',
  'tabs.saleFor': '{name} · البيع {number}',
  'tabs.lapses':
    '{days, plural, =0 {ينتهي اليوم} zero {ينتهي اليوم} one {ينتهي خلال يوم} two {ينتهي خلال يومين} few {ينتهي خلال # أيام} many {ينتهي خلال # يومًا} other {ينتهي خلال # يوم}}',
  'tabs.lapsed': 'انتهى: اطلب البطاقة مجددًا',
  'tabs.take': 'سحب {amount}',
  'tabs.withTip': 'مع إكرامية',
  'tabs.letGo': 'سحب مبلغ أقل يعيد الباقي. ولتحرير الكل لا تفعل شيئًا: ينتهي من تلقاء نفسه.',
  'tabs.taking': 'جارٍ سحب {amount}…',
  'tabs.tipTitle': 'إكرامية على {name}',
  'tabs.tipSentence': '{held} محجوز. مع الإكرامية يمكن سحب {most} على الأكثر.',
  'tabs.tip': 'الإكرامية من القسيمة',
  'tabs.takeWithTip': 'سحب {total}',
  'tabs.tooMuch': 'أكثر من الممكن',
  'tabs.cancel': 'ليس الآن',
  'tabs.openTab': 'حجز {amount} لحساب مفتوح',
  'tabs.keep': 'العميل التالي',
  'tabs.keepHint': 'تجده بين الحسابات المفتوحة.',
};
