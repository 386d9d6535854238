import type { officeWords as english } from '../en/office.ts';
import type { Translation } from '../translation.ts';

export const officeWords: Translation<typeof english> = {
  'office.title': 'المكتب',
  'office.setUp': 'الإعداد…',
  'office.open': 'المكتب',
  'office.page.shift': 'الوردية',
  'office.page.computer': 'هذا الحاسوب',
  'office.page.data': 'النسخ الاحتياطية',
  'office.page.products': 'المنتجات',
  'office.page.reports': 'التقارير',
  'office.page.hardware': 'الأجهزة',
  'office.page.health': 'الأجهزة والصندوق',
  'office.page.terminals': 'أجهزة الدفع',
  'office.page.preflight': 'الفحص',
};
