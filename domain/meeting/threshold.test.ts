import { expect, test } from 'vitest';
import { EMPTY_ROSTER, type Roster } from './roster.ts';
import { countedMunicipalities, inhabitantsCovered, thresholdFor } from './threshold.ts';

const kommune = (organisation: string, inhabitants?: number): Roster['organisations'][number] => ({
  organisation,
  name: organisation,
  organisationKind: 'municipality',
  ...(inhabitants === undefined ? {} : { inhabitants }),
});

const ROSTER = {
  ...EMPTY_ROSTER,
  organisations: [
    kommune('alta', 21_000),
    kommune('tana', 2900),
    kommune('vardø'),
    // A seat still represents it, though it is in another area now.
    kommune('bodø', 53_000),
    { organisation: 'sykehuset', name: 'Sykehuset', organisationKind: 'healthTrust' },
  ],
  bodies: [{ body: 'su', concerns: ['alta', 'tana', 'vardø', 'sykehuset'] }],
} as unknown as Roster;

test('two thirds are of the kommuner of the area, rounded up; the trust and those who left are not counted (K15)', () => {
  expect(countedMunicipalities(ROSTER, 'su')).toEqual(['alta', 'tana', 'vardø']);
  expect(thresholdFor(ROSTER, 'su', { kind: 'twoThirds' })).toEqual({ kind: 'twoThirds', required: 2, of: 3 });
  expect(thresholdFor(ROSTER, 'su', { kind: 'all' })).toEqual({ kind: 'all', required: 3, of: 3 });
});

test('more than there are, or none at all, is no threshold (K15)', () => {
  expect(thresholdFor(ROSTER, 'su', { kind: 'count', count: 4 })).toMatchObject({ code: 'threshold-too-high' });
  expect(thresholdFor(ROSTER, 'ingen', { kind: 'all' })).toMatchObject({ code: 'threshold-too-high' });
});

test('inhabitants are summed once each, of kommuner alone, and the unknown are counted (K5)', () => {
  expect(inhabitantsCovered(ROSTER, ['alta', 'alta', 'vardø', 'sykehuset'])).toEqual({
    covered: 21_000,
    of: 76_900,
    unknown: 1,
  });
});
