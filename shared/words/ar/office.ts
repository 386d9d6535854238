import type { officeWords as english } from '../en/office.ts';
import type { Translation } from '../translation.ts';

export const officeWords: Translation<typeof english> = {
  'office.title': 'الإدارة',
  'office.setUp': 'الإعداد…',
  'office.open': 'الإدارة',
  'office.page.shift': 'الوردية',
  'office.page.computer': 'هذا الحاسوب',
  'office.page.data': 'النسخ الاحتياطية',
  'office.page.products': 'الأصناف',
  'office.page.reports': 'التقارير',
  'office.page.hardware': 'الملحقات',
  'office.page.health': 'أجهزة الدفع والصندوق',
  'office.page.terminals': 'أجهزة الدفع',
  'office.page.preflight': 'الفحص',
};
