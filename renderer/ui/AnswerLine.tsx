/** What the app answered no to, said in a quiet line that screen readers hear. It stays until it is read or outdated. */
import { Button } from '@digdir/designsystemet-react';
import { dismissAnswer } from '../state/connect.ts';
import { useRendererState } from '../state/store.ts';
import { useAnswerText } from '../text/useAnswerText.ts';
import { useText } from '../text/useText.ts';
import { Icon } from './Icon.tsx';
import { useKeys } from './keys.ts';

export function AnswerLine() {
  const last = useRendererState((state) => state.lastAnswer);
  const sentence = useAnswerText();
  const text = useText();
  return (
    <div className="answer-line" role="status" data-shown={last !== null}>
      {last && (
        <>
          <Icon name="stop" />
          <p data-code={last.answer.code}>{sentence(last.answer, last.meeting)}</p>
          <Button variant="tertiary" icon aria-label={text('frame.dismiss')} onClick={dismissAnswer}>
            <Icon name="cross" />
          </Button>
          <DismissKey />
        </>
      )}
    </div>
  );
}

/** Esc closes it, while it is what was opened last. */
function DismissKey() {
  const text = useText();
  useKeys([{ key: 'Escape', label: text('frame.dismiss'), run: dismissAnswer, inText: true, quiet: true }]);
  return null;
}
