/** A list to choose one from, with its label, and its error in words. */
import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';

export type Choice<Value extends string> = { value: Value; words: string; off?: boolean };

type Props<Value extends string> = {
  label: string;
  value: Value | '';
  choices: readonly Choice<Value>[];
  onChoose: (value: Value) => void;
  /** Shown first while nothing is chosen. */
  empty?: string;
  error?: string | undefined;
  disabled?: boolean;
  description?: string;
  hideLabel?: boolean;
  name?: string;
};

export function SelectField<Value extends string>({
  label,
  value,
  choices,
  onChoose,
  empty,
  error,
  disabled,
  description,
  hideLabel = false,
  name,
}: Props<Value>) {
  return (
    <Field>
      <Label className={hideLabel ? 'visually-hidden' : undefined}>{label}</Label>
      {description !== undefined && <Field.Description>{description}</Field.Description>}
      <Select
        value={value}
        disabled={disabled}
        name={name}
        aria-invalid={error !== undefined}
        onChange={(event) => onChoose(event.target.value as Value)}
      >
        {(empty !== undefined || value === '') && (
          <Select.Option value="" disabled={value !== ''}>
            {empty ?? ''}
          </Select.Option>
        )}
        {choices.map((each) => (
          <Select.Option key={each.value} value={each.value} disabled={each.off}>
            {each.words}
          </Select.Option>
        ))}
      </Select>
      {error !== undefined && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
}
