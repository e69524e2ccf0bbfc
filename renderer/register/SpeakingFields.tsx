/** How the body runs its list of speakers: order, safe places, replikker, warning, what the line ends (S2, S4, S5, S9). */
import { Checkbox, Fieldset } from '@digdir/designsystemet-react';
import { SPEAKING_ORDERS } from '../../domain/meeting/roster.ts';
import { useText } from '../text/useText.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { useForm } from '../ui/useForm.ts';
import type { BodyValues } from './body-form.ts';

type Props = { form: ReturnType<typeof useForm<BodyValues>> };

export function SpeakingFields({ form: { values, set, problems } }: Props) {
  const text = useText();
  return (
    <Fieldset>
      <Fieldset.Legend>{text('register.body.list')}</Fieldset.Legend>
      <div className="fields">
        <SelectField
          label={text('register.body.order')}
          value={values.order}
          choices={SPEAKING_ORDERS.map((value) => ({ value, words: text(`register.body.order.${value}`) }))}
          onChoose={(order) => set('order', order)}
        />
        {values.order !== 'asked' && (
          <>
            <TextField
              label={text('register.body.safePlaces')}
              description={text('register.body.safePlacesHint')}
              type="number"
              value={values.safePlaces}
              onType={(safePlaces) => set('safePlaces', safePlaces)}
              error={problems.safePlaces}
            />
            <TextField
              label={text('register.body.countAtMost')}
              description={text('register.body.emptyIsNone')}
              type="number"
              value={values.countAtMost}
              onType={(countAtMost) => set('countAtMost', countAtMost)}
              error={problems.countAtMost}
            />
          </>
        )}
        <TextField
          label={text('register.body.mostReplikker')}
          description={text('register.body.emptyIsNone')}
          type="number"
          value={values.mostReplikker}
          onType={(mostReplikker) => set('mostReplikker', mostReplikker)}
          error={problems.mostReplikker}
        />
        <TextField
          label={text('register.body.warningSeconds')}
          type="number"
          value={values.warningSeconds}
          onType={(warningSeconds) => set('warningSeconds', warningSeconds)}
          error={problems.warningSeconds}
        />
      </div>
      <Checkbox
        label={text('register.body.lineEndsProposals')}
        value="lineEndsProposals"
        checked={values.lineEndsProposals}
        onChange={(event) => set('lineEndsProposals', event.target.checked)}
      />
    </Fieldset>
  );
}
