/** Whether the lead alternates between the sides, how often, and from which day the other one leads (B6). */
import { Fieldset } from '@digdir/designsystemet-react';
import { SIDES, type Side } from '../../domain/meeting/roster.ts';
import { useText } from '../text/useText.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { useForm } from '../ui/useForm.ts';
import type { BodyValues } from './body-form.ts';

type Props = { form: ReturnType<typeof useForm<BodyValues>> };

/** "ledes annethvert år" changes every year, "skifter hvert andre år" every second one: the verb decides. */
const PERIODS = ['12', '24'] as const;

export function AlternationFields({ form: { values, set, problems } }: Props) {
  const text = useText();
  const isUsual = (PERIODS as readonly string[]).includes(values.everyMonths);
  return (
    <Fieldset>
      <Fieldset.Legend>{text('register.body.alternation')}</Fieldset.Legend>
      <div className="fields">
        <SelectField<Side | 'none'>
          label={text('register.body.leads')}
          value={values.leads === '' ? 'none' : values.leads}
          choices={[
            { value: 'none', words: text('register.body.noAlternation') },
            ...SIDES.map((value) => ({ value, words: text(`term.side.${value}`) })),
          ]}
          onChoose={(leads) => set('leads', leads === 'none' ? '' : leads)}
        />
        {values.leads !== '' && (
          <>
            <SelectField<string>
              label={text('register.body.every')}
              value={isUsual ? values.everyMonths : 'other'}
              choices={[
                ...PERIODS.map((value) => ({ value, words: text(`register.body.every.${value}`) })),
                { value: 'other', words: text('register.body.every.other') },
              ]}
              onChoose={(every) => set('everyMonths', every === 'other' ? '6' : every)}
            />
            {!isUsual && (
              <TextField
                label={text('register.body.everyMonths')}
                type="number"
                value={values.everyMonths}
                onType={(everyMonths) => set('everyMonths', everyMonths)}
                error={problems.everyMonths}
              />
            )}
            <TextField
              label={text('register.body.nextDate')}
              type="date"
              value={values.nextDate}
              onType={(nextDate) => set('nextDate', nextDate)}
              error={problems.nextDate}
            />
          </>
        )}
      </div>
    </Fieldset>
  );
}
