/** The fields of a body's settings; used for a new body and for a known one. */
import { Checkbox, Fieldset } from '@digdir/designsystemet-react';
import { SPEECH_KINDS } from '../../domain/meeting/roster.ts';
import { useText } from '../text/useText.ts';
import type { TextKey } from '../text/index.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { useForm } from '../ui/useForm.ts';
import { AlternationFields } from './AlternationFields.tsx';
import { exampleNumber, LEVELS, QUORUMS, type BodyValues } from './body-form.ts';
import { SpeakingFields } from './SpeakingFields.tsx';

type Props = { form: ReturnType<typeof useForm<BodyValues>> };

export function BodyFields({ form }: Props) {
  const { values, set, problems } = form;
  const text = useText();
  return (
    <>
      <div className="fields">
        <div className="field-wide">
          <TextField
            label={text('register.body.name')}
            value={values.name}
            onType={(name) => set('name', name)}
            error={problems.name}
          />
        </div>
        <TextField
          label={text('register.body.abbreviation')}
          value={values.abbreviation}
          onType={(abbreviation) => set('abbreviation', abbreviation)}
        />
        <SelectField
          label={text('register.body.level')}
          value={values.level}
          choices={withOwn(LEVELS, values.level).map((value) => ({ value, words: levelWords(value, text) }))}
          onChoose={(level) => set('level', level)}
        />
        <SelectField
          label={text('register.body.languageForm')}
          value={values.languageForm}
          choices={(['nb', 'nn'] as const).map((value) => ({ value, words: text(`term.language.${value}`) }))}
          onChoose={(languageForm) => set('languageForm', languageForm)}
        />
        <SelectField
          label={text('register.body.decisionRule')}
          value={values.decisionRule}
          choices={(['consensus', 'none'] as const).map((value) => ({
            value,
            words: text(`register.body.decisionRule.${value}`),
          }))}
          onChoose={(decisionRule) => set('decisionRule', decisionRule)}
        />
        <SelectField
          label={text('register.body.quorum')}
          value={values.quorum}
          choices={withOwn(QUORUMS, values.quorum).map((value) => ({ value, words: quorumWords(value, text) }))}
          onChoose={(quorum) => set('quorum', quorum)}
        />
        <TextField
          label={text('register.body.noticeDays')}
          type="number"
          value={values.noticeDays}
          onType={(noticeDays) => set('noticeDays', noticeDays)}
          error={problems.noticeDays}
        />
        <TextField
          label={text('register.body.plannedMinutes')}
          type="number"
          value={values.plannedMinutes}
          onType={(plannedMinutes) => set('plannedMinutes', plannedMinutes)}
          error={problems.plannedMinutes}
        />
        <NumberPattern form={form} />
      </div>
      <Checkbox
        label={text('register.body.silentTest')}
        value="silentTest"
        checked={values.silentTest}
        onChange={(event) => set('silentTest', event.target.checked)}
      />
      <Checkbox
        label={text('register.body.voting')}
        description={text('register.body.votingHint')}
        value="voting"
        checked={values.voting}
        onChange={(event) => set('voting', event.target.checked)}
      />
      <Fieldset>
        <Fieldset.Legend>{text('register.body.speaking')}</Fieldset.Legend>
        <div className="fields">
          {SPEECH_KINDS.map((kind) => (
            <TextField
              key={kind}
              label={text(`register.body.speaking.${kind}`)}
              type="number"
              value={values[kind]}
              onType={(seconds) => set(kind, seconds)}
              error={problems[kind]}
            />
          ))}
        </div>
      </Fieldset>
      <SpeakingFields form={form} />
      <AlternationFields form={form} />
    </>
  );
}

function NumberPattern({ form: { values, set, problems } }: Props) {
  const text = useText();
  const example = exampleNumber(values.numberPattern, String(new Date().getFullYear()));
  return (
    <TextField
      label={text('register.body.numberPattern')}
      value={values.numberPattern}
      onType={(numberPattern) => set('numberPattern', numberPattern)}
      error={problems.numberPattern}
      description={
        example === '' ? undefined : text('register.body.numberPatternHint', { pattern: values.numberPattern, example })
      }
    />
  );
}

/** The choices offered, and the one that stands when it is another. */
function withOwn(offered: readonly string[], own: string): readonly string[] {
  return offered.includes(own) ? offered : [...offered, own];
}

function levelWords(level: string, text: (key: TextKey) => string): string {
  const known = LEVELS.find((each) => each === level);
  return known === undefined ? level : text(`register.level.${known}`);
}

function quorumWords(share: string, text: ReturnType<typeof useText>): string {
  const names = { '1/2': 'half', '2/3': 'twoThirds', '1/1': 'all' } as const;
  const name = names[share as keyof typeof names];
  if (name !== undefined) return text(`register.body.quorum.${name}`);
  const [numerator = '', denominator = ''] = share.split('/');
  return text('register.body.quorum.other', { numerator, denominator });
}
