import { useEffect, type ReactElement, type ReactNode } from 'react';
import { Announcer } from './parts/announcer.tsx';
import { Banners } from './parts/banners.tsx';
import { NoticeSlot } from './parts/notice-slot.tsx';
import { StartTrouble } from './parts/start-trouble.tsx';
import { TopBar } from './parts/top-bar.tsx';
import { Approval } from './screens/approval/approval.tsx';
import { DoneScreen } from './screens/done/done-screen.tsx';
import { DrillBanner } from './screens/drills/drill-banner.tsx';
import { LockBar } from './screens/lock/lock-bar.tsx';
import { LockScreen } from './screens/lock/lock-screen.tsx';
import { useAutoLock } from './screens/lock/use-auto-lock.ts';
import { Looking } from './screens/looking.tsx';
import { PaymentScreen } from './screens/payment/payment-screen.tsx';
import { usePresentation } from './screens/preferences/use-presentation.ts';
import { RestartCard } from './screens/payment/restart-card.tsx';
import { SaleScreen } from './screens/sale/sale-screen.tsx';
import { TasksBanner } from './screens/tasks/tasks-banner.tsx';
import { TenderScreen } from './screens/tender/tender-screen.tsx';
import { TipScreen } from './screens/tip/tip-screen.tsx';
import { StrayScanNote } from './scanner/stray-scan.tsx';
import { KeyMapContext, useKeyActions } from './keyboard/use-keys.ts';
import { markPainted, markSellable } from './paint-marks.ts';
import { screenFor, type Screen } from './store/screen-for.ts';
import { useActions, useTill, useView } from './store/till-context.ts';
import styles from './app.module.css';

export function App(): ReactElement {
  const started = useTill((state) => state.view !== null);
  return started ? <Presented /> : <StartTrouble />;
}

/** As whoever is at the till wants it. */
function Presented(): ReactElement {
  const keys = usePresentation();
  return (
    <KeyMapContext value={keys}>
      <Till />
    </KeyMapContext>
  );
}

const screens: Readonly<Record<Screen, () => ReactElement | null>> = {
  sale: SaleScreen,
  tip: TipScreen,
  tender: TenderScreen,
  payment: PaymentScreen,
  done: DoneScreen,
  lock: LockScreen,
};

function Till(): ReactElement {
  const sellable = useTill((state) => state.catalogue !== null && state.view !== null);
  const screen = useTill((state) => screenFor(state.view, state.ui));
  const locked = useView((view) => view.locked);
  const { lock } = useActions();
  const Current = screens[screen];
  useKeyActions({ lock });
  useAutoLock();
  useEffect(() => (sellable ? markSellable() : undefined), [sellable]);
  return (
    <Page>
      <TopBar searching={screen === 'sale'} />
      {locked ? screen === 'payment' && <LockBar /> : <OpenBanners />}
      <Current />
      {!locked && <Looking />}
      <Approval />
      <NoticeSlot />
      <StrayScanNote />
      <Announcer />
    </Page>
  );
}

/** Says which snapshot is on screen. It alone is drawn anew for each: everything inside looks at its own part. */
function Page({ children }: { readonly children: ReactNode }): ReactElement {
  const revision = useView((view) => view.revision);
  const training = useView((view) => view.training);
  useEffect(() => markPainted(revision), [revision]);
  return (
    <div className={styles.app} data-revision={revision} data-training={training}>
      {children}
    </div>
  );
}

const OpenBanners = (): ReactElement => (
  <>
    <Banners />
    <RestartCard />
    <TasksBanner />
    <DrillBanner />
  </>
);
