/** Corrections that touch a decision, shown wherever the decision is: it stands, and one sees what is now known (K11). */
import { decisionFlags, type DecisionFlag } from '../../domain/meeting/corrections.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { useNames } from '../text/useAnswerText.ts';
import { useText } from '../text/useText.ts';
import { Icon } from '../ui/Icon.tsx';
import './decision-flags.css';

type Props = {
  meeting: string;
  state: MeetingState;
  /** Of the decisions of one item, or of the one declared at an entry; of all where neither is named. */
  item?: string;
  entry?: number;
};

export function DecisionFlags({ meeting, state, item, entry }: Props) {
  const text = useText();
  const words = useFlagWords(meeting, state);
  const flags = decisionFlags(state).filter(
    (each) => (item === undefined || each.item === item) && (entry === undefined || each.decisionEntry === entry),
  );
  if (flags.length === 0) return null;
  return (
    <aside className="decision-flags" aria-label={text('attendance.flags')}>
      <p>
        <Icon name="warning" size={16} /> <strong>{text('attendance.flags')}</strong>
      </p>
      <ul>
        {flags.map((each) => (
          <li key={`${each.correctionEntry} ${each.decisionEntry} ${each.seat}`}>
            {words(each)}
            {each.reason !== '' && (
              <span className="quiet"> {text('attendance.flagReason', { reason: each.reason })}</span>
            )}
          </li>
        ))}
      </ul>
    </aside>
  );
}

/** A flag in a sentence: which decision, who, and what is now known. */
export function useFlagWords(meeting: string, state: MeetingState): (flag: DecisionFlag) => string {
  const text = useText();
  const names = useNames(meeting);
  return ({ item, person, seat, what }) =>
    text(`attendance.flag.${what}`, {
      item: names.item(item),
      person: names.person(person),
      seat: names.seat(seat),
      title: state.items[item]?.title ?? '',
    });
}
