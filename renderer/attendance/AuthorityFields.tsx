/** By what authority somebody meets for a seat: direct, delegated by whom, or none (B5, A7). */
import type { Authority } from '../../domain/meeting/roster.ts';
import { useText } from '../text/useText.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';

export type AuthorityValues = { kind: Authority['kind']; by: string; reference: string };

type Props = { values: AuthorityValues; onChange: (values: AuthorityValues) => void };

const KINDS: readonly Authority['kind'][] = ['direct', 'delegated', 'none'];

export function AuthorityFields({ values, onChange }: Props) {
  const text = useText();
  return (
    <>
      <SelectField
        label={text('register.seat.authority')}
        value={values.kind}
        choices={KINDS.map((value) => ({ value, words: text(`term.authority.${value}`) }))}
        onChoose={(kind) => onChange({ ...values, kind })}
        {...(values.kind === 'none' ? { description: text('register.seat.authorityNoneHint') } : {})}
      />
      {values.kind === 'delegated' && (
        <>
          <TextField
            label={text('register.seat.authorityBy')}
            value={values.by}
            onType={(by) => onChange({ ...values, by })}
          />
          <TextField
            label={`${text('register.seat.authorityReference')} (${text('frame.optional')})`}
            value={values.reference}
            onType={(reference) => onChange({ ...values, reference })}
          />
        </>
      )}
    </>
  );
}

/** The authority that the fields state; null while it is not said who delegated. */
export function authorityFrom({ kind, by, reference }: AuthorityValues): Authority | null {
  if (kind !== 'delegated') return { kind };
  if (by.trim() === '') return null;
  return { kind, by: by.trim(), ...(reference.trim() === '' ? {} : { reference: reference.trim() }) };
}
