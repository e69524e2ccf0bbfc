/** The fields of a meeting's own facts; used for a new meeting and to change one. */
import { useText } from '../text/useText.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { Problems } from '../ui/useForm.ts';
import type { MeetingValues } from './meeting-form.ts';

type Props = {
  values: MeetingValues;
  problems: Problems<MeetingValues>;
  onChange: (name: keyof MeetingValues, value: string) => void;
};

export function MeetingFields({ values, problems, onChange }: Props) {
  const text = useText();
  return (
    <div className="fields">
      <TextField
        label={text('plan.date')}
        type="date"
        value={values.date}
        onType={(date) => onChange('date', date)}
        error={problems.date}
      />
      <TextField
        label={text('plan.start')}
        type="time"
        value={values.start}
        onType={(start) => onChange('start', start)}
        error={problems.start}
      />
      <TextField
        label={text('plan.minutes')}
        type="number"
        min={0}
        value={values.minutes}
        onType={(minutes) => onChange('minutes', minutes)}
        error={problems.minutes}
      />
      <div className="field-wide">
        <TextField
          label={text('plan.place')}
          placeholder={text('plan.placeHint')}
          value={values.place}
          onType={(place) => onChange('place', place)}
        />
      </div>
      <div className="field-wide">
        <TextField
          label={`${text('plan.title')} (${text('frame.optional')})`}
          description={text('plan.titleHint')}
          value={values.title}
          onType={(title) => onChange('title', title)}
          error={problems.title}
        />
      </div>
      <SelectField
        label={text('plan.languageForm')}
        value={values.languageForm}
        choices={(['nb', 'nn'] as const).map((value) => ({ value, words: text(`term.language.${value}`) }))}
        onChoose={(languageForm) => onChange('languageForm', languageForm)}
      />
    </div>
  );
}
