/**
 * A wording while somebody types it: kept within a second like prose (M3), opened again with what was kept, and taken away
 * when it is put or cancelled. What another window writes in the same place is told, and taken in when the person asks.
 */
import { useEffect, useState } from 'react';
import { draftPlace, type DraftSubject } from '../../domain/meeting/drafted-wording.ts';
import { KeepSafe, type Safety } from '../minutes/keep-safe.ts';
import { isDone, type Room } from '../room/useRoom.ts';
import { useProse, useSend } from '../state/hooks.ts';

export type WordingDraft = {
  words: string;
  type: (words: string) => void;
  safety: Safety;
  savedAt: string | null;
  /** What another window has written here since; null where nothing was. */
  elsewhere: string | null;
  takeElsewhere: () => void;
  /** Takes the draft away: it was put, or given up. */
  end: () => void;
};

/** In: where the typing starts when nothing was kept, or words that were given up and are taken back. The prose of the meeting must have been read (see `useProse`). */
export function useWordingDraft(room: Room, subject: DraftSubject, base: string, start?: string): WordingDraft {
  const place = draftPlace(subject);
  const kept = useProse(room.meeting)?.[place];
  const send = useSend(room.meeting);
  const [words, setWords] = useState(start ?? (kept?.text || base));
  const [safety, setSafety] = useState<Safety>('saved');
  const [keeper] = useState(
    () =>
      new KeepSafe(
        kept?.text ?? '',
        async (text) => isDone(await send({ kind: 'save-prose', place, text })),
        setSafety,
      ),
  );
  useEffect(() => {
    const flush = (): void => keeper.flush();
    window.addEventListener('pagehide', flush);
    if (start !== undefined) keeper.type(start); // taken back, they are a draft again, which others read along
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [keeper, start]);
  const isForeign =
    kept !== undefined && kept.text !== '' && kept.text !== words && safety === 'saved' && keeper.isSafe;
  const [typed, setTyped] = useState(start !== undefined);
  return {
    words,
    type: (text) => {
      setTyped(true);
      setWords(text);
      // The wording that stands is no draft: whoever takes the changes back takes the draft away.
      keeper.type(text === base ? '' : text);
    },
    safety,
    savedAt: typed && kept !== undefined && kept.text !== '' ? kept.savedAt : null,
    elsewhere: isForeign ? kept.text : null,
    takeElsewhere: () => {
      keeper.adopt(kept?.text ?? '');
      setWords(kept?.text ?? words);
    },
    end: () => {
      keeper.type('');
      keeper.flush();
    },
  };
}
