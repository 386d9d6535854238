import type { ReactElement } from 'react';
import JsBarcode from 'jsbarcode';
import styles from './paper.module.css';

/** Bars of two dots, 0.25 mm, as the printer draws them. */
export default function BarcodePicture({ data }: { readonly data: string }): ReactElement {
  const bars = barsOf(data);
  const black = Array.from(bars).flatMap((bar, x) => (bar === '1' ? `M${x} 0h1v1h-1z` : []));
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

function barsOf(data: string): string {
  const drawn: { encodings?: readonly { readonly data: string }[] } = {};
  JsBarcode(drawn, data, { format: 'CODE128' });
  return (drawn.encodings ?? []).map((part) => part.data).join('');
}
