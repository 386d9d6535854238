import type { ReactElement } from 'react';
import { encode } from 'uqr';
import styles from './paper.module.css';

/** The printer draws its own QR code; this one holds the same data. */
export default function QrPicture({ data }: { readonly data: string }): ReactElement {
  const { data: rows, size } = encode(data, { ecc: 'M', border: 0 });
  const dots = rows.flatMap((row, y) => row.flatMap((black, x) => (black ? `M${x} ${y}h1v1h-1z` : [])));
  return (
    <svg className={styles.qr} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={data}>
      <path d={dots.join('')} shapeRendering="crispEdges" />
    </svg>
  );
}
