import { useEffect, useRef, type ReactElement } from 'react';
import type { MonoImage } from '#shared/document.ts';
import styles from './paper.module.css';

interface MonoPictureProps {
  readonly image: MonoImage;
  /** Dots across the paper. */
  readonly of: number;
}

/** A picture of one bit a dot, as wide a part of the paper as the printer makes it. */
export function MonoPicture({ image, of }: MonoPictureProps): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => draw(image, canvas.current?.getContext('2d') ?? null), [image]);
  return (
    <canvas
      ref={canvas}
      className={styles.image}
      width={image.width}
      height={image.height}
      style={{ width: `${(100 * image.width) / of}%` }}
    />
  );
}

function draw({ width, height, dots }: MonoImage, context: CanvasRenderingContext2D | null): void {
  if (context === null) return;
  const bytes = atob(dots);
  context.fillStyle = '#000';
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const byte = bytes.charCodeAt((y * width + x) >> 3);
      if ((byte & (0x80 >> (x & 7))) !== 0) context.fillRect(x, y, 1, 1);
    }
  }
}
