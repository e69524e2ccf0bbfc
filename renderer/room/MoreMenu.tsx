/** Acts that are seldom needed, one click away and visible as such: they open above the button. */
import { useRef, useState, type ReactNode } from 'react';

type Props = {
  label: string;
  /** What the button says, where a sign alone would say too little. */
  words?: string;
  children: ReactNode;
};

export function MoreMenu({ label, words, children }: Props) {
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  return (
    <div
      className="more"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        setOpen(false);
        menu.current?.querySelector('button')?.focus();
      }}
      onBlur={(event) => {
        if (!menu.current?.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        type="button"
        className={words === undefined ? 'icon-button' : 'quiet-button'}
        aria-expanded={open}
        aria-label={words === undefined ? label : undefined}
        title={label}
        onClick={() => setOpen(!open)}
      >
        {words ?? '…'}
      </button>
      {open && (
        <div className="more-menu" onClick={() => setOpen(false)}>
          {children}
        </div>
      )}
    </div>
  );
}
