/** Small parts of the head that both frames show. */
import { RehearsalMark } from '../rehearsal/RehearsalMark.tsx';
import { useStoreFacts } from '../state/hooks.ts';
import { useText } from '../text/useText.ts';
import { openPalette } from '../ui/CommandPalette.tsx';
import { Icon } from '../ui/Icon.tsx';

/** ØVING: what leaves a test store or a rehearsal says so, and so does every page. */
export function TestMark() {
  const facts = useStoreFacts();
  const text = useText();
  if (facts?.rehearsal) return <RehearsalMark />;
  if (!facts?.test) return null;
  return (
    <strong className="test-mark" title={text('frame.testHint')}>
      {text('frame.test')}
    </strong>
  );
}

/** Finds anything. In a meeting's head there is room for the sign alone; the key help has the key. */
export function FindButton({ narrow = false }: { narrow?: boolean }) {
  const text = useText();
  return (
    <button type="button" className="find-button" onClick={openPalette} title={`${text('frame.paletteKey')} (Ctrl+K)`}>
      <Icon name="search" />
      <span className="visually-hidden">{text('frame.paletteKey')}</span>
      {!narrow && <kbd>Ctrl+K</kbd>}
    </button>
  );
}

/** The first stop of the Tab key: past the head, to the page. */
export function SkipLink() {
  const text = useText();
  return (
    <a
      className="skip ds-skip-link"
      href="#content"
      onClick={(event) => {
        event.preventDefault(); // the address after # is the page's own
        document.getElementById('content')?.focus();
      }}
    >
      {text('frame.skip')}
    </a>
  );
}
