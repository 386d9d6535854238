import type { WordCatalogue } from './catalogue.ts';
import { bannerWords } from './de/banners.ts';
import { customerWords } from './de/customer.ts';
import { computerWords } from './de/computer.ts';
import { dataWords } from './de/data.ts';
import { declinedWords } from './de/declined.ts';
import { doneWords } from './de/done.ts';
import { drillWords } from './de/drills.ts';
import { errorWords } from './de/error.ts';
import { flightWords } from './de/flight.ts';
import { healthWords } from './de/health.ts';
import { inputWords } from './de/input.ts';
import { officeWords } from './de/office.ts';
import { paperWords } from './de/paper.ts';
import { devicesWords } from './de/devices.ts';
import { hardwareWords } from './de/hardware.ts';
import { partsWords } from './de/parts.ts';
import { paymentScreenWords } from './de/payment-screens.ts';
import { peopleWords } from './de/people.ts';
import { reachWords } from './de/reach.ts';
import { productsWords } from './de/products.ts';
import { productEditWords } from './de/product-edit.ts';
import { reportWords } from './de/report.ts';
import { resolveWords } from './de/resolve.ts';
import { returnWords } from './de/returns.ts';
import { saidWords } from './de/said.ts';
import { saleWords } from './de/sale.ts';
import { salesListWords } from './de/sales-list.ts';
import { tabWords } from './de/tabs.ts';
import { setupWords } from './de/setup.ts';
import { shiftWords } from './de/shift.ts';
import { shiftPaperWords } from './de/shift-paper.ts';
import { taskWords } from './de/tasks.ts';
import { tenderWords } from './de/tender.ts';
import { topBarWords } from './de/top-bar.ts';
import { terminalsWords } from './de/terminals.ts';
import { acceptanceWords } from './de/acceptance.ts';
import { findingWords } from './de/findings.ts';
import { preflightWords } from './de/preflight.ts';
import { diagnosisWords } from './de/diagnosis.ts';

/** German, as tills in German shops speak; formal address. */
export const de: WordCatalogue = {
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
