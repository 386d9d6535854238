import type { ReactElement } from 'react';
import type { SetupStep } from '#shared/setup.ts';
import { AuthorityStep } from './authority.tsx';
import { CertificatesStep } from './certificates.tsx';
import { CheckStep } from './check.tsx';
import { CloudStep } from './cloud.tsx';
import { DoneStep } from './done.tsx';
import { KeyStoreStep } from './key-store.tsx';
import { MoneyStep } from './money.tsx';
import { PairingStep } from './pairing.tsx';
import { PaymentStep } from './payment.tsx';
import { PrinterStep } from './printer.tsx';
import { SellingStep } from './selling.tsx';
import { ShopStep } from './shop.tsx';
import { StaffStep } from './staff.tsx';
import { TerminalsStep } from './terminals.tsx';
import { WelcomeStep } from './welcome.tsx';

/** A new step: its name in `SETUP_STEPS`, then follow the compiler. */
export const steps: Readonly<Record<SetupStep, () => ReactElement>> = {
  welcome: WelcomeStep,
  shop: ShopStep,
  money: MoneyStep,
  keyStore: KeyStoreStep,
  cloud: CloudStep,
  authority: AuthorityStep,
  terminals: TerminalsStep,
  certificates: CertificatesStep,
  pairing: PairingStep,
  staff: StaffStep,
  selling: SellingStep,
  printer: PrinterStep,
  check: CheckStep,
  payment: PaymentStep,
  done: DoneStep,
};
