/** A moment of the meeting: chosen by the case, or written by the clock (A1). */
import type { CorrectedMoment } from '../../domain/meeting/attendance-events.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { itemName } from '../text/names.ts';
import { useFormat, useText } from '../text/useText.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { atClock, type NamedMoment } from './moments.ts';

export type MomentValues = { value: string; date: string; time: string };

type Props = {
  label: string;
  state: MeetingState;
  moments: readonly NamedMoment[];
  values: MomentValues;
  onChange: (values: MomentValues) => void;
};

/** The choice that means the clock. */
export const BY_CLOCK = 'clock';

export function MomentField({ label, state, moments, values, onChange }: Props) {
  const text = useText();
  const format = useFormat();
  const words = (each: NamedMoment): string => {
    const time = each.at === undefined ? '' : format.time(each.at);
    return each.what === 'taken' || each.what === 'concluded'
      ? text(`attendance.moment.${each.what}`, { item: itemName(state, each.item, text), time })
      : text(`attendance.moment.${each.what}`, { time });
  };
  return (
    <div className="moment-field">
      <SelectField<string>
        label={label}
        value={values.value}
        choices={[
          ...moments.map((each) => ({ value: each.value, words: words(each) })),
          { value: BY_CLOCK, words: text('attendance.moment.clock') },
        ]}
        onChoose={(value) => onChange({ ...values, value })}
      />
      {values.value === BY_CLOCK && (
        <>
          {state.days.length > 1 && (
            <SelectField<string>
              label={text('plan.date')}
              value={values.date}
              choices={state.days.map((each) => ({ value: each.date, words: format.shortDate(each.date) }))}
              onChoose={(date) => onChange({ ...values, date })}
            />
          )}
          <TextField
            label={text('attendance.time')}
            placeholder={text('attendance.timeHint')}
            value={values.time}
            onType={(time) => onChange({ ...values, time })}
          />
        </>
      )}
    </div>
  );
}

/** The moment that the fields mean; null while the time is being written. */
export function momentFrom(values: MomentValues, moments: readonly NamedMoment[]): CorrectedMoment | null {
  if (values.value === BY_CLOCK) return atClock(values.date, values.time);
  return moments.find((each) => each.value === values.value)?.moment ?? null;
}
