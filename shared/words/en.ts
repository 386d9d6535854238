import { bannerWords } from './en/banners.ts';
import { customerWords } from './en/customer.ts';
import { computerWords } from './en/computer.ts';
import { dataWords } from './en/data.ts';
import { declinedWords } from './en/declined.ts';
import { doneWords } from './en/done.ts';
import { drillWords } from './en/drills.ts';
import { errorWords } from './en/error.ts';
import { flightWords } from './en/flight.ts';
import { healthWords } from './en/health.ts';
import { officeWords } from './en/office.ts';
import { paperWords } from './en/paper.ts';
import { devicesWords } from './en/devices.ts';
import { hardwareWords } from './en/hardware.ts';
import { partsWords } from './en/parts.ts';
import { paymentScreenWords } from './en/payment-screens.ts';
import { reachWords } from './en/reach.ts';
import { productsWords } from './en/products.ts';
import { productEditWords } from './en/product-edit.ts';
import { reportWords } from './en/report.ts';
import { resolveWords } from './en/resolve.ts';
import { returnWords } from './en/returns.ts';
import { saidWords } from './en/said.ts';
import { peopleWords } from './en/people.ts';
import { inputWords } from './en/input.ts';
import { saleWords } from './en/sale.ts';
import { tabWords } from './en/tabs.ts';
import { salesListWords } from './en/sales-list.ts';
import { setupWords } from './en/setup.ts';
import { shiftWords } from './en/shift.ts';
import { shiftPaperWords } from './en/shift-paper.ts';
import { taskWords } from './en/tasks.ts';
import { tenderWords } from './en/tender.ts';
import { topBarWords } from './en/top-bar.ts';
import { terminalsWords } from './en/terminals.ts';
import { acceptanceWords } from './en/acceptance.ts';
import { findingWords } from './en/findings.ts';
import { preflightWords } from './en/preflight.ts';
import { diagnosisWords } from './en/diagnosis.ts';

/** The catalogue that the others translate: one file a room of the screen. ICU MessageFormat. */
export const en = {
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
  ...officeWords,
  ...paperWords,
  ...devicesWords,
  ...hardwareWords,
  ...partsWords,
  ...paymentScreenWords,
  ...reachWords,
  ...productsWords,
  ...productEditWords,
  ...reportWords,
  ...resolveWords,
  ...returnWords,
  ...saidWords,
  ...peopleWords,
  ...inputWords,
  ...saleWords,
  ...tabWords,
  ...salesListWords,
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
} as const;
