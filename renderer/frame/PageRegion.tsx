/** The page itself: a landmark that takes the focus when one comes to it, so that reading and keys begin there. */
import { useEffect, useRef, type ReactNode } from 'react';
import { useText } from '../text/useText.ts';

export function PageRegion({ title, children }: { title: string; children: ReactNode }) {
  const text = useText();
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = title === '' ? text('frame.appName') : `${title} · ${text('frame.appName')}`;
  }, [title, text]);
  useEffect(() => {
    // A page that has put the caret where it belongs keeps it.
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main id="content" className="main" ref={main} tabIndex={-1} data-region>
      {children}
    </main>
  );
}
