import type { ReactElement } from 'react';
import type { Looking } from '../store/ui-state.ts';
import { DrillsSheet } from './drills/drills-sheet.tsx';
import { FlightSheet } from './flight/flight-sheet.tsx';
import { officePages } from './office/office-pages.ts';
import { PreferencesSheet } from './preferences/preferences-sheet.tsx';
import { SalesSheet } from './sales-list/sales-sheet.tsx';
import { TabsSheet } from './tabs/tabs-sheet.tsx';

/** Every page that can be looked into, read together by `looking.tsx`. */
export default function Sheets({ looking }: { readonly looking: Looking }): ReactElement {
  if (looking.at === 'drills') return <DrillsSheet />;
  if (looking.at === 'preferences') return <PreferencesSheet />;
  if (looking.at === 'sales') return <SalesSheet saleId={looking.saleId} />;
  if (looking.at === 'tabs') return <TabsSheet />;
  if (looking.at === 'flight') return <FlightSheet tenderId={looking.tenderId} />;
  const Page = officePages[looking.page];
  return <Page />;
}
