import type { paperWords as english } from '../en/paper.ts';
import type { Translation } from '../translation.ts';

export const paperWords: Translation<typeof english> = {
  'paper.copy': 'KOPIE {number}',
  'paper.training': 'ÜBUNG',
  'paper.void': 'STORNO',
  'paper.merchant': 'Händlerbeleg',
  'paper.gift': 'Geschenkbeleg',
  'paper.sale': 'Verkauf {number}',
  'paper.saleOf': 'Verkauf {number} vom {moment}',
  'paper.withTip': 'Total mit Trinkgeld',
  'paper.taxColumn': 'Steuer',
  'paper.netColumn': 'Netto',
  'paper.taxAmountColumn': 'Betrag',
  'paper.note': 'Notiz: {note}',
  'paper.customer': 'Für {customer}',
  'paper.keep': 'Mit diesem Code findet das Geschäft den Einkauf.',
  'paper.declinedAmount': 'Angefragt',
  'paper.notCharged': 'Es wurde nichts belastet.',
  'paper.refund': 'Erstattung',
  'paper.refundTo': 'Zurück an {way}',
  'paper.refundPending': 'Unterwegs: in einigen Tagen auf der Karte zu sehen.',
  'paper.test': 'PROBE',
  'paper.testRow': 'Zeile mit Betrag',
  'paper.voided': 'Dieser Korb wurde aufgegeben. Es wurde nichts dafür bezahlt.',
};
