import { describe, expect, it } from 'vitest';
import { RIGHTS } from '../../domain/meeting/roster.ts';
import type { Organisation, Register, Seat } from '../../domain/register/register.ts';
import { EMPTY_REGISTER } from '../../domain/register/register.ts';
import { textIn } from '../text/message.ts';
import type { Text } from '../text/useText.ts';
import { bodyProblems, bodySettings, bodyValues, exampleNumber } from './body-form.ts';
import { idFrom } from './ids.ts';
import { personNamed } from './persons.ts';
import { representedElsewhere, seatFacts, seatProblems, seatValues } from './seat-form.ts';
import { PRESETS, presetOf, rightsOf } from './seat-presets.ts';

const text: Text = (key, args) => textIn('nb', key, args);

const trust: Organisation = { organisation: 'hf', area: 'a', name: 'Sykehuset', organisationKind: 'healthTrust' };
const town: Organisation = { organisation: 'by', area: 'a', name: 'Fjordby', organisationKind: 'municipality' };
const seat: Seat = {
  seat: 's1',
  body: 'su',
  position: 1,
  office: 'Kommunalsjef',
  party: 'municipalities',
  rights: RIGHTS,
  secretary: false,
  organisation: 'by',
  represents: ['by'],
  authority: { kind: 'delegated', by: 'kommunestyret', limits: 'innenfor vedtatte rammer' },
};

describe('ids', () => {
  it('are readable, and unlike those that are taken', () => {
    expect(idFrom('Sør-Varanger', [])).toBe('sor-varanger');
    expect(idFrom('Niillas Ánte Čuovgat', [])).toBe('niillas-ante-cuovgat');
    expect(idFrom('Alta', ['alta', 'alta-2'])).toBe('alta-3');
    expect(idFrom('???', [])).toBe('ny');
  });
});

describe('presets of rights (B2)', () => {
  it.each(PRESETS)('%s is known again by its rights', (preset) => {
    expect(presetOf(rightsOf(preset))).toBe(preset);
  });

  it('another set of rights is one of its own', () => {
    expect(presetOf({ rights: ['attend', 'decide'], secretary: false })).toBe('own');
  });
});

describe('the form of a seat', () => {
  it('gives back the seat it was opened with', () => {
    const { seat: _seat, body: _body, position: _position, ...facts } = seat;
    expect(seatFacts(seatValues(seat, [trust, town]))).toEqual(facts);
  });

  it('a new one is a decider of the first organisation', () => {
    const values = seatValues(null, [trust, town]);
    expect(values).toMatchObject({ party: 'hospital', organisation: 'hf', represents: ['hf'] });
    expect(Object.keys(seatProblems(values, text))).toEqual(['office']);
  });

  it('a deciding seat that represents nobody is a mistake (B5)', () => {
    expect(seatProblems({ ...seatValues(seat, []), represents: [] }, text)).toHaveProperty('represents');
  });

  it('a delegation without anybody who delegated is a mistake (B5)', () => {
    expect(seatProblems({ ...seatValues(seat, []), authorityBy: ' ' }, text)).toHaveProperty('authorityBy');
  });

  it('a seat that no longer decides binds nobody', () => {
    const observer = { ...seatValues(seat, []), preset: 'observer' as const, ...rightsOf('observer') };
    expect(seatFacts(observer)).toMatchObject({ represents: [], authority: { kind: 'direct' } });
  });

  it('a kommune that another seat represents is said to be taken; a trust may have several (K13)', () => {
    const register: Register = {
      ...EMPTY_REGISTER,
      organisations: [trust, town],
      seats: [seat, { ...seat, seat: 's2', organisation: 'hf', represents: ['hf'] }],
    };
    expect([...representedElsewhere(register, 'su', 's3').keys()]).toEqual(['by']);
    expect([...representedElsewhere(register, 'su', 's1').keys()]).toEqual([]);
  });
});

describe('the form of a body', () => {
  it('a name is all that a new one needs', () => {
    expect(Object.keys(bodyProblems(bodyValues(null), text))).toEqual(['name']);
    expect(bodySettings({ ...bodyValues(null), name: 'SU' })).toMatchObject({
      quorum: { numerator: 1, denominator: 2 },
      noticeDays: 14,
      numberPattern: '{n}/{yy}',
    });
  });

  it('numbers outside what is possible are mistakes', () => {
    const values = { ...bodyValues(null), name: 'SU', noticeDays: '400', innlegg: '', plannedMinutes: '1.5' };
    expect(Object.keys(bodyProblems(values, text)).toSorted()).toEqual(['innlegg', 'noticeDays', 'plannedMinutes']);
  });

  it('a pattern shows what it gives (C5)', () => {
    expect(exampleNumber('SU {nn}/{yy}', '2026')).toBe('SU 07/26');
    expect(exampleNumber('uten nummer', '2026')).toBe('');
  });
});

describe('people by name', () => {
  it('are found as people write them', () => {
    const register = { ...EMPTY_REGISTER, persons: [{ person: 'kari', name: 'Kari Nordmann', madeUp: true }] };
    expect(personNamed(register, '  kari  nordmann ')).toBe('kari');
    expect(personNamed(register, 'Kari')).toBeNull();
  });
});
