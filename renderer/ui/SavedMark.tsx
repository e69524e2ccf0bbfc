/** "lagret #214 10.42.07": saved is a place, not a toast. Quiet while all is well. */
import { useFormat, useText } from '../text/useText.ts';

export function SavedMark({ entry, savedAt }: { entry: number; savedAt: string }) {
  const text = useText();
  const format = useFormat();
  const time = format.time(savedAt, true);
  return (
    <span className="saved-mark" title={text('frame.savedHint', { entry, time })} data-entry={entry}>
      {text('frame.saved', { entry, time })}
    </span>
  );
}
