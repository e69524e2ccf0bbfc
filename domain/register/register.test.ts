import { describe, expect, test } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { applyRegister, decideRegister, type RegisterCommand } from './commands.ts';
import { EMPTY_REGISTER, rosterOn, type Register } from './register.ts';

/** The register after some commands. Throws when one is refused. */
function registered(commands: readonly RegisterCommand[], from: Register = EMPTY_REGISTER): Register {
  return commands.reduce((register, command) => {
    const changes = decideRegister(register, command);
    if (isRefusal(changes)) throw new Error(`${command.kind} was refused: ${changes.code}`);
    return applyRegister(register, changes);
  }, from);
}

const body = (name: string, area = 'finnmark'): RegisterCommand => ({
  kind: 'found-body',
  body: name,
  area,
  name,
  level: 'x',
});
const person = (name: string): RegisterCommand => ({ kind: 'register-person', person: name, name });
const kommune = (name: string, area = 'finnmark'): RegisterCommand => ({
  kind: 'register-organisation',
  organisation: name,
  area,
  name,
  organisationKind: 'municipality',
});
const seat = (
  name: string,
  organisation: string,
  more: Partial<Extract<RegisterCommand, { kind: 'add-seat' }>> = {},
): RegisterCommand => ({
  kind: 'add-seat',
  seat: name,
  body: 'su',
  office: name,
  party: 'municipalities',
  rights: ['attend', 'speak', 'propose', 'decide'],
  organisation,
  ...more,
});

const GROUND: readonly RegisterCommand[] = [
  { kind: 'register-area', area: 'finnmark', name: 'Finnmark' },
  { kind: 'register-area', area: 'troms', name: 'Troms' },
  ...['alta', 'vardø'].map((each) => kommune(each)),
  kommune('tromsø', 'troms'),
  ...['anne', 'bent', 'cato', 'dina'].map(person),
  body('su'),
  body('fsu'),
  seat('s1', 'alta'),
];

describe('the roster on a day (B3)', () => {
  const register = registered([
    ...GROUND,
    { kind: 'appoint', seat: 's1', person: 'anne', from: '2023-01-01', to: '2024-06-30' },
    { kind: 'appoint', seat: 's1', person: 'bent', from: '2024-07-01' },
    { kind: 'name-deputy', seat: 's1', person: 'cato', order: 2, from: '2023-01-01' },
    { kind: 'name-deputy', seat: 's1', person: 'dina', order: 1, from: '2024-01-01', to: '2024-12-31' },
  ]);
  const on = (date: string) => rosterOn(register, ['su'], date).seats[0] ?? expect.unreachable();

  test('says who held the seat then, to the last day', () => {
    expect(on('2022-12-31').holder).toBeNull();
    expect(on('2024-06-30').holder).toBe('anne');
    expect(on('2024-07-01').holder).toBe('bent');
  });

  test('has the deputies of the day, in order (B4)', () => {
    expect(on('2023-06-01').deputies).toEqual(['cato']);
    expect(on('2024-06-01').deputies).toEqual(['dina', 'cato']);
    expect(on('2025-01-01').deputies).toEqual(['cato']);
  });

  test('names the people of the seats, and nobody else', () => {
    expect(rosterOn(register, ['su'], '2023-06-01').persons.map((each) => each.person)).toEqual(['anne', 'cato']);
  });

  test('has bodies in the order asked for, and leaves out the unknown', () => {
    const roster = rosterOn(register, ['fsu', 'nothing', 'su'], '2024-01-01');
    expect(roster.bodies.map((each) => each.body)).toEqual(['fsu', 'su']);
  });

  test('knows the organisations of the area, and those from elsewhere that have a seat (B2)', () => {
    const roster = rosterOn(registered([seat('s2', 'tromsø')], register), ['su'], '2024-01-01');
    expect(roster.organisations.map((each) => each.organisation)).toEqual(['alta', 'vardø', 'tromsø']);
    expect(roster.bodies[0]?.concerns).toEqual(['alta', 'vardø']);
  });

  test('is led by whoever was chosen last before the day, in whatever order it was registered (B6)', () => {
    const led = registered(
      [
        { kind: 'choose-leaders', body: 'su', chair: 'bent', from: '2025-01-01' },
        { kind: 'choose-leaders', body: 'su', chair: 'anne', deputyChair: 'bent', from: '2024-01-01' },
      ],
      register,
    );
    expect(rosterOn(led, ['su'], '2024-06-01').bodies[0]).toMatchObject({ chair: 'anne', deputyChair: 'bent' });
    expect(rosterOn(led, ['su'], '2025-06-01').bodies[0]).toMatchObject({ chair: 'bent', deputyChair: null });
    expect(rosterOn(led, ['su'], '2023-06-01').bodies[0]).toMatchObject({ chair: null });
  });
});

describe('a seat', () => {
  test('that decides represents its own organisation unless it says whom (B5)', () => {
    const register = registered([
      ...GROUND,
      seat('s2', 'vardø', { represents: [] }),
      seat('s3', 'alta', { rights: ['attend'] }),
    ]);
    expect(register.seats.map((each) => each.represents)).toEqual([['alta'], ['vardø'], []]);
    const changed = registered(
      [{ kind: 'change-seat', seat: 's3', rights: ['decide'], organisation: 'tromsø' }],
      register,
    );
    expect(changed.seats[2]?.represents).toEqual(['tromsø']);
  });

  test('comes after the others of its body unless it has a place', () => {
    const register = registered([...GROUND, seat('s2', 'vardø', { position: 9 }), seat('s3', 'tromsø')]);
    expect(register.seats.map((each) => each.position)).toEqual([1, 9, 10]);
  });

  test('of one trust may be several, of one kommune in a body only one that decides (K13)', () => {
    const register = registered([
      ...GROUND,
      {
        kind: 'register-organisation',
        organisation: 'trust',
        area: 'finnmark',
        name: 'HF',
        organisationKind: 'healthTrust',
      },
      seat('h1', 'trust', { party: 'hospital' }),
      seat('h2', 'trust', { party: 'hospital' }),
      seat('observer', 'alta', { rights: ['attend', 'speak'] }),
    ]);
    const again = decideRegister(register, { kind: 'change-seat', seat: 'observer', rights: ['decide'] });
    expect(again).toMatchObject({ code: 'already-represented', facts: { seat: 's1' } });
    expect(decideRegister(register, { ...seat('f1', 'alta'), body: 'fsu' } as RegisterCommand)).toHaveLength(1);
  });
});

test('giving the same facts again changes nothing (B1)', () => {
  const register = registered(GROUND);
  for (const command of GROUND) expect(decideRegister(register, command)).toEqual([]);
});

describe('the alternating lead (B6)', () => {
  const alternation = { leads: 'hospital', every: { years: 1 }, nextDate: '2027-01-01' } as const;
  const founded = registered([
    { kind: 'register-area', area: 'finnmark', name: 'Finnmark' },
    person('a'),
    person('b'),
    { ...body('su'), alternation } as RegisterCommand,
  ]);
  const stored = (register: Register) => register.bodies[0]?.alternation;

  test('leaders chosen before the date leave it as it is', () => {
    const register = registered([{ kind: 'choose-leaders', body: 'su', chair: 'a', from: '2026-06-01' }], founded);
    expect(stored(register)).toEqual(alternation);
  });

  test('leaders chosen from the date confirm it, and the next one is stored', () => {
    const register = registered([{ kind: 'choose-leaders', body: 'su', chair: 'b', from: '2027-01-01' }], founded);
    expect(stored(register)).toEqual({ leads: 'municipalities', every: { years: 1 }, nextDate: '2028-01-01' });
  });

  test('it is no setting of a meeting, and can be taken away', () => {
    expect(rosterOn(founded, ['su'], '2026-06-01').bodies[0]).not.toHaveProperty('alternation');
    const register = registered([{ kind: 'change-body', body: 'su', alternation: null }], founded);
    expect(stored(register)).toBeUndefined();
  });
});
