import type { WordCatalogue } from './catalogue.ts';
import { bannerWords } from './es/banners.ts';
import { customerWords } from './es/customer.ts';
import { computerWords } from './es/computer.ts';
import { dataWords } from './es/data.ts';
import { declinedWords } from './es/declined.ts';
import { doneWords } from './es/done.ts';
import { drillWords } from './es/drills.ts';
import { errorWords } from './es/error.ts';
import { flightWords } from './es/flight.ts';
import { healthWords } from './es/health.ts';
import { inputWords } from './es/input.ts';
import { officeWords } from './es/office.ts';
import { paperWords } from './es/paper.ts';
import { devicesWords } from './es/devices.ts';
import { hardwareWords } from './es/hardware.ts';
import { partsWords } from './es/parts.ts';
import { paymentScreenWords } from './es/payment-screens.ts';
import { peopleWords } from './es/people.ts';
import { reachWords } from './es/reach.ts';
import { productsWords } from './es/products.ts';
import { productEditWords } from './es/product-edit.ts';
import { reportWords } from './es/report.ts';
import { resolveWords } from './es/resolve.ts';
import { returnWords } from './es/returns.ts';
import { saidWords } from './es/said.ts';
import { saleWords } from './es/sale.ts';
import { salesListWords } from './es/sales-list.ts';
import { tabWords } from './es/tabs.ts';
import { setupWords } from './es/setup.ts';
import { shiftWords } from './es/shift.ts';
import { shiftPaperWords } from './es/shift-paper.ts';
import { taskWords } from './es/tasks.ts';
import { tenderWords } from './es/tender.ts';
import { topBarWords } from './es/top-bar.ts';
import { terminalsWords } from './es/terminals.ts';
import { acceptanceWords } from './es/acceptance.ts';
import { findingWords } from './es/findings.ts';
import { preflightWords } from './es/preflight.ts';
import { diagnosisWords } from './es/diagnosis.ts';

/** Spanish, as tills in Spain speak; formal address. */
export const es: WordCatalogue = {
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
