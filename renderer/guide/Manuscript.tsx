/** What the chair says, large enough to read while standing, and to be copied: the phrase of this moment first, all others beside it. */
import { useState } from 'react';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { copyText } from './copy-text.ts';
import { GUIDE_STEPS, PHRASES, phraseNow, type Phrase } from './guide.ts';
import { useSay } from './useSay.ts';

export function Manuscript({ room, onClose }: { room: Room; onClose: () => void }) {
  const text = useText();
  const [at] = useState(() => room.now().at);
  const say = useSay(room.state, at);
  const [chosen, setChosen] = useState<Phrase>(() => phraseNow(room.state));
  const [copied, setCopied] = useState(false);
  const choose = (phrase: Phrase): void => {
    setChosen(phrase);
    setCopied(false);
  };
  return (
    <Dialog title={text('guide.manuscript')} onClose={onClose} wide>
      <div className="manuscript">
        <div className="manuscript-list">
          {GUIDE_STEPS.map((step) => (
            <section key={step} aria-label={text(`guide.heading.${step}`)}>
              <h3>{text(`guide.heading.${step}`)}</h3>
              {PHRASES[step].map((phrase: Phrase) => (
                <button key={phrase} type="button" aria-pressed={phrase === chosen} onClick={() => choose(phrase)}>
                  {text(`guide.phrase.${phrase}`)}
                </button>
              ))}
            </section>
          ))}
        </div>
        <div className="manuscript-page">
          <p className="manuscript-words" lang={room.state.languageForm} data-phrase={chosen}>
            {say(chosen)}
          </p>
          <div className="actions">
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              data-act="copy-phrase"
              onClick={() => void copyText(say(chosen)).then(setCopied)}
            >
              {text('guide.copy')}
            </button>
            <span role="status">{copied && text('guide.copied')}</span>
          </div>
        </div>
      </div>
    </Dialog>
  );
}
