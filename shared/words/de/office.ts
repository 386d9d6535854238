import type { officeWords as english } from '../en/office.ts';
import type { Translation } from '../translation.ts';

export const officeWords: Translation<typeof english> = {
  'office.title': 'Büro',
  'office.setUp': 'Einrichtung …',
  'office.open': 'Büro',
  'office.page.shift': 'Schicht',
  'office.page.computer': 'Dieser Computer',
  'office.page.data': 'Sicherungen',
  'office.page.products': 'Artikel',
  'office.page.reports': 'Berichte',
  'office.page.hardware': 'Geräte',
  'office.page.health': 'Terminals und Kasse',
  'office.page.terminals': 'Terminals',
  'office.page.preflight': 'Startprüfung',
};
