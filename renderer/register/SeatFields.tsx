/** The fields of a seat. Choosing an organisation proposes party and whom the seat represents; a person confirms. */
import { Checkbox, Fieldset, ValidationMessage } from '@digdir/designsystemet-react';
import { GROUPS, RIGHTS, SIDES, type Right } from '../../domain/meeting/roster.ts';
import type { Register } from '../../domain/register/register.ts';
import { useText } from '../text/useText.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { Problems } from '../ui/useForm.ts';
import { decides, partyOf, representedElsewhere, type SeatValues } from './seat-form.ts';
import { PRESETS, rightsOf, type Preset } from './seat-presets.ts';

type SeatFormState = {
  values: SeatValues;
  problems: Problems<SeatValues>;
  set: <Name extends keyof SeatValues>(name: Name, value: SeatValues[Name]) => void;
};

type Props = { register: Register; body: string; seat: string | null; form: SeatFormState };

export function SeatFields({ register, body, seat, form }: Props) {
  const { values, set, problems } = form;
  const text = useText();

  const chooseOrganisation = (organisation: string): void => {
    set('organisation', organisation);
    const known = register.organisations.find((each) => each.organisation === organisation);
    if (!known) return;
    set('party', partyOf(known));
    if (decides(values) && values.represents.length < 2) set('represents', [organisation]);
  };
  const choosePreset = (preset: Preset | 'own'): void => {
    set('preset', preset);
    if (preset === 'own') return;
    set('rights', rightsOf(preset).rights);
    set('secretary', rightsOf(preset).secretary);
  };

  return (
    <>
      <div className="fields">
        <div className="field-wide">
          <TextField
            label={text('register.seat.office')}
            placeholder={text('register.seat.officeHint')}
            value={values.office}
            onType={(office) => set('office', office)}
            error={problems.office}
          />
        </div>
        <SelectField
          label={text('register.seat.organisation')}
          value={values.organisation}
          choices={register.organisations.map((each) => ({ value: each.organisation, words: each.name }))}
          onChoose={chooseOrganisation}
          error={problems.organisation}
        />
        <SelectField
          label={text('register.seat.party')}
          value={values.party}
          choices={[...SIDES, ...GROUPS].map((value) => ({ value, words: text(`term.party.${value}`) }))}
          onChoose={(party) => set('party', party)}
        />
        <SelectField
          label={text('register.seat.rights')}
          value={values.preset}
          choices={[...PRESETS, 'own' as const].map((value) => ({ value, words: text(`term.preset.${value}`) }))}
          onChoose={choosePreset}
        />
      </div>
      {values.preset === 'own' && <OwnRights form={form} />}
      {decides(values) && (
        <>
          <Represents register={register} body={body} seat={seat} form={form} />
          <AuthorityFields form={form} />
        </>
      )}
    </>
  );
}

function OwnRights({ form: { values, set } }: { form: SeatFormState }) {
  const text = useText();
  const toggle = (right: Right, has: boolean): void =>
    set(
      'rights',
      RIGHTS.filter((each) => (each === right ? has : values.rights.includes(each))),
    );
  return (
    <Fieldset>
      <Fieldset.Legend>{text('register.seat.rights')}</Fieldset.Legend>
      <Fieldset.Description>{text('register.seat.rightsHint')}</Fieldset.Description>
      <div className="row">
        {RIGHTS.map((right) => (
          <Checkbox
            key={right}
            label={text(`term.right.${right}`)}
            value={right}
            checked={values.rights.includes(right)}
            onChange={(event) => toggle(right, event.target.checked)}
          />
        ))}
        <Checkbox
          label={text('term.preset.secretary')}
          value="secretary"
          checked={values.secretary}
          onChange={(event) => set('secretary', event.target.checked)}
        />
      </div>
    </Fieldset>
  );
}

/** A kommune that another deciding seat represents cannot be chosen, and is said to be taken (K13). */
function Represents({ register, body, seat, form: { values, set, problems } }: Props) {
  const text = useText();
  const elsewhere = representedElsewhere(register, body, seat);
  const known = register.organisations.filter((each) => each.organisationKind !== 'other');
  const isTaken = (organisation: string): boolean =>
    elsewhere.has(organisation) && !values.represents.includes(organisation);
  const choices = known.filter((each) => !isTaken(each.organisation));
  const taken = known.filter((each) => isTaken(each.organisation));
  const toggle = (organisation: string, has: boolean): void =>
    set(
      'represents',
      has ? [...values.represents, organisation] : values.represents.filter((each) => each !== organisation),
    );
  return (
    <Fieldset>
      <Fieldset.Legend>
        {text('register.seat.represents')} ({text('register.seat.representsCount', { count: values.represents.length })}
        )
      </Fieldset.Legend>
      <div className="check-columns">
        {choices.map(({ organisation, name }) => (
          <Checkbox
            key={organisation}
            label={name}
            value={organisation}
            checked={values.represents.includes(organisation)}
            aria-invalid={problems.represents !== undefined}
            onChange={(event) => toggle(organisation, event.target.checked)}
          />
        ))}
      </div>
      {taken.length > 0 && (
        <p className="hint">
          {text('register.seat.representsTaken', { organisations: taken.map((each) => each.name).join(', ') })}
        </p>
      )}
      {problems.represents !== undefined && <ValidationMessage>{problems.represents}</ValidationMessage>}
    </Fieldset>
  );
}

function AuthorityFields({ form: { values, set, problems } }: { form: SeatFormState }) {
  const text = useText();
  return (
    <div className="fields">
      <SelectField
        label={text('register.seat.authority')}
        value={values.authorityKind}
        choices={(['direct', 'delegated', 'none'] as const).map((value) => ({
          value,
          words: text(`term.authority.${value}`),
        }))}
        onChoose={(kind) => set('authorityKind', kind)}
      />
      {values.authorityKind === 'none' && <p className="hint">{text('register.seat.authorityNoneHint')}</p>}
      {values.authorityKind === 'delegated' && (
        <>
          <TextField
            label={text('register.seat.authorityBy')}
            value={values.authorityBy}
            onType={(by) => set('authorityBy', by)}
            error={problems.authorityBy}
          />
          <TextField
            label={`${text('register.seat.authorityReference')} (${text('frame.optional')})`}
            value={values.authorityReference}
            onType={(reference) => set('authorityReference', reference)}
          />
          <TextField
            label={`${text('register.seat.authorityLimits')} (${text('frame.optional')})`}
            value={values.authorityLimits}
            onType={(limits) => set('authorityLimits', limits)}
          />
        </>
      )}
    </div>
  );
}
