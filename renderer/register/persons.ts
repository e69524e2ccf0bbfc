/** People by name: whoever is not in the register yet is registered on the way. */
import type { Register } from '../../domain/register/register.ts';
import type { Send } from '../state/hooks.ts';
import { idFrom } from './ids.ts';

/** The person with a name, as people write it; null when nobody is called so. */
export function personNamed(register: Register, name: string): string | null {
  const wanted = plain(name);
  return register.persons.find((each) => plain(each.name) === wanted)?.person ?? null;
}

/**
 * The id of the person with a name; somebody new is registered first.
 * Out: the id, or null when the registering was not accepted.
 */
export async function personOrNew(register: Register, name: string, send: Send): Promise<string | null> {
  const known = personNamed(register, name);
  if (known !== null) return known;
  const person = idFrom(
    name,
    register.persons.map((each) => each.person),
  );
  const answer = await send({ kind: 'register-person', person, name: name.trim() });
  return answer.outcome === 'done' || answer.outcome === 'same' ? person : null;
}

function plain(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('nb');
}
