/** Small parts of the head that both frames show. */
import { useStoreFacts } from '../state/hooks.ts';
import { useText } from '../text/useText.ts';
import { openPalette } from '../ui/CommandPalette.tsx';
import { Icon } from '../ui/Icon.tsx';

/** PRØVE: what leaves a test store says so, and so does every page. */
export function TestMark() {
  const facts = useStoreFacts();
  const text = useText();
  if (!facts?.test) return null;
  return (
    <strong className="test-mark" title={text('frame.testHint')}>
      {text('frame.test')}
    </strong>
  );
}

export function FindButton() {
  const text = useText();
  return (
    <button type="button" className="find-button" onClick={openPalette} aria-label={text('frame.paletteKey')}>
      <Icon name="search" size={16} /> <kbd>Ctrl+K</kbd>
    </button>
  );
}
