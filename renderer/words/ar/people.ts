import type { peopleWords as english } from '../en/people.ts';
import type { Translation } from '../translation.ts';

export const peopleWords: Translation<typeof english> = {
  'pin.label': 'الرقم السري',
  'pin.digits':
    '{count, plural, =0 {لا أرقام بعد} zero {لا أرقام بعد} one {رقم واحد} two {رقمان} few {# أرقام} many {# رقمًا} other {# رقم}}',
  'pin.checking': 'جارٍ التحقق…',
  'pin.erase': 'مسح آخر رقم',
  'pin.done': 'موافق',
  'pin.notNow': 'ليس الآن',
  'pin.tooMany': 'أرقام سرية خاطئة كثيرة.',
  'pin.waiting':
    'حاول بعد {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}.',
  'pin.goOn': 'يمكنك المحاولة الآن.',

  'approval.title':
    '{act, select, discount {هذا الخصم يحتاج إلى موافقة} priceOverride {تغيير السعر يحتاج إلى موافقة} voidSale {إبطال البيع يحتاج إلى موافقة} openDrawer {فتح الدرج يحتاج إلى موافقة} refund {هذا الإرجاع يحتاج إلى موافقة} resolve {هذا القرار يحتاج إلى موافقة} tab {الحساب المفتوح يحتاج إلى موافقة} settings {هذا الإعداد يحتاج إلى موافقة} other {هذا يحتاج إلى موافقة}}',
  'approval.sentence': '{cashier, select, none {} other {لا يحق لـ{cashier} فعل هذا وحده. }}لم يحدث شيء بعد.',
  'approval.ask': 'يستطيع {names} السماح به برقمه السري.',
  'approval.askAnyone': 'يُدخل شخص مخوَّل رقمه السري.',
  'approval.cancel': 'عدم التنفيذ',

  'lock.title': 'مقفل',
  'lock.sentence': 'أدخل رقمك السري للمتابعة.',
  'lock.openSale':
    'البيع {number} في الانتظار، وفيه {pieces, plural, zero {لا أصناف} one {صنف واحد} two {صنفان} few {# أصناف} many {# صنفًا} other {# صنف}}.',
  'lock.paidSale': 'البيع {number} مدفوع كاملًا. إيصاله يظهر بعد الرقم السري.',
  'lock.checking':
    '{count, plural, zero {لا دفعات قيد التحقق.} one {دفعة واحدة لبيع منحّى ما زالت قيد التحقق.} two {دفعتان لبيوع منحّاة ما زالتا قيد التحقق.} few {# دفعات لبيوع منحّاة ما زالت قيد التحقق.} many {# دفعة لبيوع منحّاة ما زالت قيد التحقق.} other {# دفعة لبيوع منحّاة ما زالت قيد التحقق.}}',
  'lock.payment': 'طُلب {amount} على {terminal}',
  'lock.overPayment': 'الصندوق مقفل. والدفع مستمر.',
  'lock.unlock': 'فتح القفل',
  'lock.now': 'قفل الصندوق',

  'cashier.label': '{name}، {role}. التبديل والقفل والتفضيلات',
  'cashier.nobody': 'قائمة الصندوق',
  'cashier.role': '{role, select, supervisor {مشرف} manager {مدير} other {كاشير}}',
  'cashier.heading': 'على هذا الصندوق',
  'cashier.switch': 'تبديل الكاشير',
  'cashier.switchSentence': 'من يُدخل رقمه السري يبيع من الآن. ويبقى البيع كما هو.',
  'cashier.preferences': 'التفضيلات',
};
