/** `?` shows all keys of the page: the very bindings that act. */
import { useState } from 'react';
import { useText } from '../text/useText.ts';
import { Dialog } from './Dialog.tsx';
import { KeyMark } from './KeyMark.tsx';
import { activeBindings, useKeys, type KeyBinding } from './keys.ts';

export function KeyHelp() {
  const text = useText();
  const [shown, setShown] = useState<readonly KeyBinding[] | null>(null);
  const show = (): void => setShown(activeBindings().filter((each) => !each.unlisted));
  useKeys([
    { key: '?', label: text('frame.keyHelp'), run: show, quiet: true },
    { key: 'F1', label: text('frame.keyHelp'), run: show, inText: true, quiet: true, unlisted: true },
  ]);
  if (shown === null) return null;
  return (
    <Dialog title={text('frame.keyHelp')} onClose={() => setShown(null)}>
      <p className="hint">{text('frame.keyHelpHint')}</p>
      <dl className="key-list">
        {shown.map((each) => (
          <div key={each.key} data-off={each.off ?? false}>
            <dt>
              <KeyMark keyboard={each.key} />
            </dt>
            <dd>{each.label}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

/** The button that shows the keys, for those who do not know the key. */
export function KeyHelpButton() {
  const text = useText();
  return (
    <button type="button" className="quiet-button" onClick={showKeyHelp}>
      <kbd>?</kbd> {text('frame.keys')}
    </button>
  );
}

function showKeyHelp(): void {
  activeBindings()
    .find((each) => each.key === '?')
    ?.run();
}
