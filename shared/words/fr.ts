import type { WordCatalogue } from './catalogue.ts';
import { bannerWords } from './fr/banners.ts';
import { customerWords } from './fr/customer.ts';
import { computerWords } from './fr/computer.ts';
import { dataWords } from './fr/data.ts';
import { declinedWords } from './fr/declined.ts';
import { doneWords } from './fr/done.ts';
import { drillWords } from './fr/drills.ts';
import { errorWords } from './fr/error.ts';
import { flightWords } from './fr/flight.ts';
import { healthWords } from './fr/health.ts';
import { inputWords } from './fr/input.ts';
import { officeWords } from './fr/office.ts';
import { paperWords } from './fr/paper.ts';
import { devicesWords } from './fr/devices.ts';
import { hardwareWords } from './fr/hardware.ts';
import { partsWords } from './fr/parts.ts';
import { paymentScreenWords } from './fr/payment-screens.ts';
import { peopleWords } from './fr/people.ts';
import { reachWords } from './fr/reach.ts';
import { productsWords } from './fr/products.ts';
import { productEditWords } from './fr/product-edit.ts';
import { reportWords } from './fr/report.ts';
import { resolveWords } from './fr/resolve.ts';
import { returnWords } from './fr/returns.ts';
import { saidWords } from './fr/said.ts';
import { saleWords } from './fr/sale.ts';
import { salesListWords } from './fr/sales-list.ts';
import { tabWords } from './fr/tabs.ts';
import { setupWords } from './fr/setup.ts';
import { shiftWords } from './fr/shift.ts';
import { shiftPaperWords } from './fr/shift-paper.ts';
import { taskWords } from './fr/tasks.ts';
import { tenderWords } from './fr/tender.ts';
import { topBarWords } from './fr/top-bar.ts';
import { terminalsWords } from './fr/terminals.ts';
import { acceptanceWords } from './fr/acceptance.ts';
import { findingWords } from './fr/findings.ts';
import { preflightWords } from './fr/preflight.ts';
import { diagnosisWords } from './fr/diagnosis.ts';

/** French, as tills in French shops speak; formal address. */
export const fr: WordCatalogue = {
  ...bannerWords,
  ...customerWords,
  ...computerWords,
  ...dataWords,
  ...declinedWords,
  ...doneWords,
  ...drillWords,
  ...errorWords,
  ...flightWords,
  ...healthWords,
  ...inputWords,
  ...officeWords,
  ...paperWords,
  ...devicesWords,
  ...hardwareWords,
  ...partsWords,
  ...paymentScreenWords,
  ...peopleWords,
  ...reachWords,
  ...productsWords,
  ...productEditWords,
  ...reportWords,
  ...resolveWords,
  ...returnWords,
  ...saidWords,
  ...saleWords,
  ...salesListWords,
  ...tabWords,
  ...setupWords,
  ...shiftWords,
  ...shiftPaperWords,
  ...taskWords,
  ...tenderWords,
  ...topBarWords,
  ...terminalsWords,
  ...preflightWords,
  ...findingWords,
  ...acceptanceWords,
  ...diagnosisWords,
};
