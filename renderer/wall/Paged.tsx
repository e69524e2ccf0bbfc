/**
 * Text that is always whole and never scrolls: as large as there is room for, and where even the smallest readable size
 * is too large, page by page by itself.
 */
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { pageAt, sizeThatFits } from './paging.ts';

/** Sizes in hundredths of the height; the last is the smallest that is read from ten metres (1/25). */
const SIZES = [7.2, 6.2, 5.4, 4.7, 4] as const;
/** Long enough to read a page aloud. */
const PAGE_MS = 14_000;

type Props = {
  children: ReactNode;
  className: string;
  label: string;
  /** Changes whenever what is shown may have another size. */
  measureAgain: string;
};

export function Paged({ children, className, label, measureAgain }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const flow = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState(1);
  const [turns, setTurns] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => {
      const [outer, inner] = [box.current, flow.current];
      if (!outer || !inner) return;
      const fits = (size: number): boolean => {
        inner.style.fontSize = `${size}vh`;
        return inner.scrollWidth <= outer.clientWidth + 1;
      };
      sizeThatFits(SIZES, fits);
      setPages(Math.max(1, Math.round((inner.scrollWidth + gapOf(inner)) / (outer.clientWidth + gapOf(inner)))));
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [measureAgain]);
  useEffect(() => {
    if (pages === 1) return;
    const timer = setInterval(() => setTurns((before) => before + 1), PAGE_MS);
    return () => clearInterval(timer);
  }, [pages]);
  const shown = pageAt(turns, pages);
  return (
    <div className={`wall-paged ${className}`} ref={box} role="group" aria-label={label}>
      <div
        className="wall-flow"
        ref={flow}
        style={{ transform: `translateX(calc(${-shown} * (100% + var(--page-gap))))` }}
      >
        {children}
      </div>
      {pages > 1 && (
        <span className="wall-page-mark" aria-hidden="true">
          {Array.from({ length: pages }, (_each, at) => (
            <span key={at} data-shown={at === shown} />
          ))}
        </span>
      )}
    </div>
  );
}

function gapOf(element: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(element).columnGap) || 0;
}
