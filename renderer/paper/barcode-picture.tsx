import type { ReactElement } from 'react';
import type { BarcodeSymbology } from '#shared/document.ts';
import { barsOf, runsOf } from '#shared/labels/bars.ts';
import styles from './paper.module.css';

interface BarcodePictureProps {
  readonly data: string;
  readonly symbology: BarcodeSymbology;
}

/** Bars of two dots, 0.25 mm, as the printer draws them. */
export default function BarcodePicture({ data, symbology }: BarcodePictureProps): ReactElement {
  const bars = barsOf(data, symbology);
  const black = runsOf(bars).map(({ at, width }) => `M${at} 0h${width}v1h-${width}z`);
  return (
    <svg
      className={styles.barcode}
      viewBox={`0 0 ${bars.length} 1`}
      preserveAspectRatio="none"
      role="img"
      aria-label={data}
    >
      <path d={black.join('')} shapeRendering="crispEdges" />
    </svg>
  );
}
