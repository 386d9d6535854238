import { lazy, Suspense, type CSSProperties, type ReactElement } from 'react';
import { COLUMNS, DOTS, type PaperDocument, type PaperWidth } from '#shared/document.ts';
import { layOut, type Cell, type PaperLine } from '#shared/paper/lay-out.ts';
import { MonoPicture } from './mono-picture.tsx';
import styles from './paper.module.css';

/** Drawing codes takes libraries that no other screen needs. */
const QrPicture = lazy(() => import('./qr-picture.tsx'));
const BarcodePicture = lazy(() => import('./barcode-picture.tsx'));

interface PaperProps {
  readonly document: PaperDocument;
  readonly width: PaperWidth;
  /** Fills its place from edge to edge, as the printer's head does: no margin, no border. */
  readonly bare?: boolean;
}

/** A document as the printer prints it on paper of that many millimetres: the same lines, broken at the same places. */
export const Paper = ({ document, width, bare = false }: PaperProps): ReactElement => (
  <div
    className={styles.paper}
    data-testid="paper"
    data-bare={bare}
    lang={document.locale}
    dir={document.direction}
    style={inColumns(COLUMNS[width])}
  >
    {layOut(document, COLUMNS[width]).map((line, index) => (
      // Lines never change their order: a document is drawn whole.
      <Line key={index} line={line} dots={DOTS[width]} />
    ))}
  </div>
);

const inColumns = (columns: number): CSSProperties => ({ '--columns': columns }) as CSSProperties;

function Line({ line, dots }: { readonly line: PaperLine; readonly dots: number }): ReactElement {
  switch (line.kind) {
    case 'cells':
      return (
        <p className={styles.line} data-strong={line.strong} data-size={line.size}>
          {line.cells.map((cell, index) => (
            <CellText key={index} cell={cell} />
          ))}
        </p>
      );
    case 'rule':
      return <hr className={styles.rule} data-double={line.double} />;
    case 'mark':
      return (
        <p className={styles.markLine}>
          <strong className={styles.mark}>{line.text}</strong>
        </p>
      );
    case 'image':
      return <MonoPicture image={line.image} of={dots} />;
    case 'qr':
      return (
        <Suspense fallback={<div className={styles.qr} data-drawing />}>
          <QrPicture data={line.data} />
        </Suspense>
      );
    case 'barcode':
      return (
        <Suspense fallback={<div className={styles.barcode} data-drawing />}>
          <BarcodePicture data={line.data} symbology={line.symbology} />
        </Suspense>
      );
  }
}

const CellText = ({ cell: { text, width, align } }: { readonly cell: Cell }): ReactElement => (
  <span className={styles.cell} data-align={align} style={{ '--cells': width } as CSSProperties}>
    <bdi>{text}</bdi>
  </span>
);
