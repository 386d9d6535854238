import type { WordCatalogue } from './catalogue.ts';
import { bannerWords } from './ar/banners.ts';
import { customerWords } from './ar/customer.ts';
import { computerWords } from './ar/computer.ts';
import { dataWords } from './ar/data.ts';
import { declinedWords } from './ar/declined.ts';
import { doneWords } from './ar/done.ts';
import { drillWords } from './ar/drills.ts';
import { errorWords } from './ar/error.ts';
import { flightWords } from './ar/flight.ts';
import { healthWords } from './ar/health.ts';
import { inputWords } from './ar/input.ts';
import { officeWords } from './ar/office.ts';
import { paperWords } from './ar/paper.ts';
import { devicesWords } from './ar/devices.ts';
import { hardwareWords } from './ar/hardware.ts';
import { partsWords } from './ar/parts.ts';
import { paymentScreenWords } from './ar/payment-screens.ts';
import { peopleWords } from './ar/people.ts';
import { reachWords } from './ar/reach.ts';
import { productsWords } from './ar/products.ts';
import { productEditWords } from './ar/product-edit.ts';
import { reportWords } from './ar/report.ts';
import { resolveWords } from './ar/resolve.ts';
import { returnWords } from './ar/returns.ts';
import { saidWords } from './ar/said.ts';
import { saleWords } from './ar/sale.ts';
import { salesListWords } from './ar/sales-list.ts';
import { tabWords } from './ar/tabs.ts';
import { setupWords } from './ar/setup.ts';
import { shiftWords } from './ar/shift.ts';
import { shiftPaperWords } from './ar/shift-paper.ts';
import { taskWords } from './ar/tasks.ts';
import { tenderWords } from './ar/tender.ts';
import { topBarWords } from './ar/top-bar.ts';
import { terminalsWords } from './ar/terminals.ts';
import { acceptanceWords } from './ar/acceptance.ts';
import { findingWords } from './ar/findings.ts';
import { preflightWords } from './ar/preflight.ts';
import { diagnosisWords } from './ar/diagnosis.ts';

/** Arabic, as tills in the Gulf speak. */
export const ar: WordCatalogue = {
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
