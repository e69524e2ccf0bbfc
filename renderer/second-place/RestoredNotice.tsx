/** The book was restored: from when, which meetings, and what may be missing. The gap is named (L6). */
import { useStoreFacts } from '../state/hooks.ts';
import { useFormat, useText } from '../text/useText.ts';
import { Sentence } from '../ui/Sentence.tsx';

export function RestoredNotice() {
  const text = useText();
  const format = useFormat();
  const restored = useStoreFacts()?.restored ?? null;
  if (restored === null) return null;
  const moment = (at: string): string => `${format.shortDate(at.slice(0, 10))} ${format.time(at, true)}`;
  const { inStepAt, lastAt, damagedAtLine, papersMissing, meetings } = restored;
  return (
    <Sentence tone={damagedAtLine === null && papersMissing.length === 0 ? 'note' : 'warning'}>
      <p>
        <strong>{text('secondPlace.restored', { at: moment(restored.at) })}</strong>{' '}
        {lastAt !== null && text('secondPlace.restoredLast', { at: moment(lastAt) })}{' '}
        {inStepAt === null ? text('secondPlace.gapUnknown') : text('secondPlace.gap', { at: moment(inStepAt) })}
      </p>
      {damagedAtLine !== null && <p>{text('secondPlace.damaged')}</p>}
      {papersMissing.length > 0 && <p>{text('secondPlace.papersMissing', { count: papersMissing.length })}</p>}
      <ul>
        {meetings.map((each) => (
          <li key={each.meeting}>
            {text('secondPlace.restoredMeeting', { title: each.title, entry: each.entry, at: moment(each.at) })}
          </li>
        ))}
      </ul>
    </Sentence>
  );
}
