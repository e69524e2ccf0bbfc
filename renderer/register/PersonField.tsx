/** A person by name: those in the register are offered, and a new name is said to be new before it is saved. */
import { useId } from 'react';
import type { Register } from '../../domain/register/register.ts';
import { useText } from '../text/useText.ts';
import { TextField } from '../ui/TextField.tsx';
import { personNamed } from './persons.ts';

type Props = {
  label: string;
  name: string;
  register: Register;
  onType: (name: string) => void;
  error?: string | undefined;
};

export function PersonField({ label, name, register, onType, error }: Props) {
  const text = useText();
  const list = useId();
  const isNew = name.trim() !== '' && personNamed(register, name) === null;
  return (
    <>
      <TextField
        label={label}
        value={name}
        onType={onType}
        list={list}
        error={error}
        autoComplete="off"
        description={isNew ? text('register.newPerson', { name: name.trim() }) : undefined}
      />
      <datalist id={list}>
        {register.persons.map((each) => (
          <option key={each.person} value={each.name} />
        ))}
      </datalist>
    </>
  );
}
