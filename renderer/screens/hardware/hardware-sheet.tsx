import { useEffect, type ReactElement } from 'react';
import { errorSentence } from '../../copy/errors.ts';
import { useActions, useSpeech, useTill } from '../../store/till-context.ts';
import { OfficeSheet } from '../office/office-sheet.tsx';
import { AddPrinter } from './add-printer.tsx';
import { DrawerCard } from './drawer-card.tsx';
import { LogoCard } from './logo-card.tsx';
import { Jobs } from './jobs.tsx';
import { Policy } from './policy.tsx';
import { Printers } from './printers.tsx';
import { PortsCard } from './ports-card.tsx';
import { ScaleCard } from './scale-card.tsx';
import { ScannerCard } from './scanner-card.tsx';
import { SerialScanners } from './serial-scanners.tsx';
import { ScreenCard } from './screen-card.tsx';
import styles from './hardware.module.css';

const LOOK_EVERY_MS = 4_000;

/** Everything that is plugged into this till besides the terminals, and a try of each. */
export function HardwareSheet(): ReactElement {
  const { loadHardware, loadDevices, forgetReadings } = useActions();
  const speech = useSpeech();
  const hardware = useTill((state) => state.hardware);
  const devices = useTill((state) => state.devices);
  const trouble = useTill((state) => state.ui.notice);
  useEffect(() => {
    const load = (): void => {
      loadHardware();
      loadDevices();
    };
    load();
    forgetReadings();
    const timer = setInterval(load, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [loadHardware, loadDevices, forgetReadings]);
  return (
    <OfficeSheet
      page="hardware"
      title={speech.say('office.page.hardware')}
      sentence={speech.say('hardware.sentence')}
    >
      {trouble !== null && (
        <p className={styles.trouble} role="alert">
          {errorSentence(trouble, speech)}
        </p>
      )}
      {hardware !== null && (
        <>
          <Jobs jobs={hardware.jobs} />
          <Printers hardware={hardware} />
          <AddPrinter settings={hardware.settings} />
          <Policy settings={hardware.settings} />
          <LogoCard />
          <DrawerCard printers={hardware.printers} />
          {devices !== null && (
            <>
              <ScaleCard devices={devices} />
              <SerialScanners devices={devices} />
              <PortsCard devices={devices.settings} printing={hardware.settings} />
            </>
          )}
          <ScannerCard />
          <ScreenCard />
        </>
      )}
    </OfficeSheet>
  );
}
