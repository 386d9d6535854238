import type { DeviceServiceParts } from '../devices/device-service.ts';
import { DeviceService } from '../devices/device-service.ts';
import { findPrinters } from '../printing/find-printers.ts';
import { jobFiles } from '../printing/job-files.ts';
import { PrintingService } from '../printing/printing-service.ts';
import { pdfSaver } from '../printing/save-pdf.ts';
import { PaperPrinting } from '../receipts/paper-printing.ts';
import { Papers } from '../receipts/papers.ts';
import { Stationer } from '../receipts/stationery.ts';
import { changeSettings } from '../settings/settings.ts';
import type { Ground } from './ground.ts';
import type { ProfileFiles } from './profile-files.ts';

/** What is plugged in: printers with the drawer behind them, scanners, the scale. */
export function devicesOf(
  { ports, changed }: Ground,
  files: ProfileFiles,
  scanned: DeviceServiceParts['scanned'],
) {
  const { clock, log, press, serialPorts } = ports;
  const printing = new PrintingService({
    file: files.printing,
    store: jobFiles(ports.profile, log),
    press,
    ports: serialPorts,
    clock,
    log,
    changed,
  });
  const devices = new DeviceService({
    file: files.devices,
    ports: serialPorts,
    scanned,
    clock,
    log,
    changed,
  });
  return { printing, devices, findPrinters: () => findPrinters({ clock, log }) };
}

/** What is printed of sales, and what stands on every paper. */
export function papersOf({ ports, given, record, reporting }: Ground, printing: PrintingService) {
  const { settings } = given;
  const stationer = new Stationer({
    settings,
    choosePicture: ports.chooseLogo,
    keep: async (logo) => {
      await changeSettings(ports.profile, (now) => ({ ...now, receipts: { ...now.receipts, logo } }));
    },
  });
  const papers = new Papers({
    books: record.books,
    stationer,
    locale: settings.shop.locale,
    timeZone: reporting.timeZone.name,
    currency: settings.shop.currency,
    wall: () => ports.clock.wall(),
  });
  const paperPrinting = new PaperPrinting({ record, papers, printing, log: ports.log });
  return { stationer, papers, paperPrinting, savePdf: pdfSaver(ports.press, ports.saveText) };
}
