/**
 * Where the secretary writes. Typing never waits for anything and never loses the caret; the text is safe within a
 * second (M3), and a quiet mark says when it was. Used by the secretary's page and beside the minutes.
 */
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { useProse, useSend } from '../state/hooks.ts';
import { useFormat, useText } from '../text/useText.ts';
import { KeepSafe, type Safety } from './keep-safe.ts';

type Props = {
  meeting: string;
  /** An item's id, or 'meeting' for the words above all items. */
  place: string;
  label: ReactNode;
  placeholder?: string;
  /** Set where the text is locked; the sentence says why. */
  locked?: string | null;
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  ref?: Ref<HTMLTextAreaElement>;
};

export function ProseField({ meeting, place, ...rest }: Props) {
  const prose = useProse(meeting);
  // The field starts when the text is there, and starts anew for another place.
  return prose === null ? null : <Field key={`${meeting} ${place}`} meeting={meeting} place={place} {...rest} />;
}

function Field({ meeting, place, label, placeholder, locked = null, onKeyDown, ref }: Props) {
  const id = useId();
  const text = useText();
  const format = useFormat();
  const kept = useProse(meeting)?.[place];
  const send = useSend(meeting);
  const [value, setValue] = useState(kept?.text ?? '');
  const [safety, setSafety] = useState<Safety>('saved');
  const [keeper] = useState(
    () =>
      new KeepSafe(
        kept?.text ?? '',
        async (words) => {
          const { outcome } = await send({ kind: 'save-prose', meeting, place, text: words });
          return outcome === 'done' || outcome === 'same';
        },
        setSafety,
      ),
  );
  const area = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    // Another window's words are taken in while nothing of our own is on its way.
    if (kept === undefined || !keeper.isSafe || document.activeElement === area.current) return;
    keeper.adopt(kept.text);
    setValue(kept.text);
  }, [kept, keeper]);

  useEffect(() => {
    const flush = (): void => keeper.flush();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [keeper]);

  return (
    <div className="prose-field" data-place={place}>
      <div className="prose-head">
        <label htmlFor={id}>{label}</label>
        <SafetyMark safety={safety} savedAt={kept ? format.time(kept.savedAt, true) : null} />
      </div>
      <textarea
        id={id}
        ref={(element) => {
          area.current = element;
          if (typeof ref === 'function') ref(element);
          else if (ref) ref.current = element;
        }}
        className="prose-text"
        value={value}
        placeholder={locked === null ? placeholder : undefined}
        readOnly={locked !== null}
        title={locked ?? undefined}
        spellCheck
        onChange={(event) => {
          setValue(event.target.value);
          keeper.type(event.target.value);
        }}
        onBlur={() => keeper.flush()}
        onKeyDown={onKeyDown}
      />
      <span className="visually-hidden" role="status">
        {safety === 'failed' ? text('minutes.proseFailed') : ''}
      </span>
    </div>
  );
}

function SafetyMark({ safety, savedAt }: { safety: Safety; savedAt: string | null }) {
  const text = useText();
  const words =
    safety === 'failed'
      ? text('minutes.proseFailed')
      : safety === 'unsaved'
        ? text('minutes.proseWriting')
        : savedAt === null
          ? ''
          : text('minutes.proseSaved', { time: savedAt });
  return (
    <span className="prose-safety" data-safety={safety}>
      {words}
    </span>
  );
}
