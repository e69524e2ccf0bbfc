/** Views before the meeting, votes and elections in the minutes (C7, K8). */
import { describe, expect, test } from 'vitest';
import { openMeeting, PEOPLE, ROSTER, type Act, type TableTop } from '../meeting/testing/table-top.ts';
import { composeMinutes } from './compose.ts';

const VOTING = { ...ROSTER, bodies: ROSTER.bodies.map((each) => ({ ...each, voting: true })) };
const HOLDERS = PEOPLE.filter((each) => each.startsWith('holder'));
const votes = (vote: 'for' | 'against' | 'abstains', ...seats: readonly string[]): Act[] =>
  seats.map((seat) => ({ kind: 'cast-vote', proposal: 'p1', seat, vote }));

function taken(): TableTop {
  return openMeeting(['i1'], VOTING)
    .do(...HOLDERS.map((person): Act => ({ kind: 'record-attendance', person, state: 'present' })))
    .do({ kind: 'take-up-item', item: 'i1' })
    .do({ kind: 'put-proposal', proposal: 'p1', item: 'i1', text: 'Avtalen godkjennes.', proposer: 'holder-of-h1' });
}

/** Every text of the minutes, rows of tables with bars. */
function linesOf({ book }: TableTop, language: 'nb' | 'nn' = 'nb'): string[] {
  return composeMinutes({ ...book.state, languageForm: language }, {}).blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows.map((row) => row.join(' | '));
    return block.kind === 'list' ? [...block.items] : [block.text];
  });
}

test('views stand in a table, with who treated them; an answer that is missing is said to be (C7)', () => {
  const table = taken()
    .do({ kind: 'ask-for-views', item: 'i1', organisations: ['k1', 'k2'], deadline: '2026-10-12' })
    .do({
      kind: 'record-view',
      item: 'i1',
      organisation: 'k2',
      view: 'against',
      words: 'For dyrt.',
      treatedBy: 'formannskapet',
      treatedOn: '2026-10-01',
      reference: 'PS 7/26',
      from: 'preMeeting',
    });
  expect(linesOf(table)).toContain('Uttalelser før møtet');
  expect(linesOf(table)).toContain('k1 | Ikke svart innen 12. oktober 2026 |  | ');
  expect(linesOf(table)).toContain(
    'k2 | Går imot | formannskapet, 1. oktober 2026, ref. PS 7/26, gitt i formøte | For dyrt.',
  );
  expect(linesOf(table, 'nn')).toContain('k1 | Ikkje svart innan 12. oktober 2026 |  | ');
});

describe('a vote (K8)', () => {
  test('that a correction touches is told with it, and stands as it was declared (K11)', () => {
    const table = taken()
      .do({ kind: 'open-vote', proposal: 'p1' }, ...votes('for', 'h1', 'h2', 'k1', 'k2', 'k3'))
      .do({ kind: 'declare-vote', proposal: 'p1', effect: 'guiding' });
    const { entry } = table.book.state;
    const corrected = { kind: 'correct-attendance', person: 'holder-of-k3', state: 'left' } as const;
    table.do({ ...corrected, from: { entry: entry - 1 }, to: { entry }, reason: 'gikk før' });
    const lines = linesOf(table);
    expect(lines).toContain('Forslaget ble tatt opp til avstemning: 5 for, 0 mot, 0 avholdende.');
    const flag = 'holder-of-k3 var ikke til stede da vedtaket ble fattet. gikk før. Vedtaket står som erklært.';
    expect(lines.find((each) => each.startsWith('Rettet i ettertid'))).toContain(flag);
  });

  test('is unanimous where nobody is against, whoever abstains, and is said to be no consensus', () => {
    const table = taken()
      .do({ kind: 'open-vote', proposal: 'p1' }, ...votes('for', 'h1', 'h2', 'k1', 'k2'), ...votes('abstains', 'k3'))
      .do({ kind: 'declare-vote', proposal: 'p1', effect: 'guiding' })
      .do({ kind: 'conclude-item', item: 'i1', outcome: 'unanimous' });
    const lines = linesOf(table);
    expect(lines).toContain('Forslaget ble tatt opp til avstemning: 4 for, 0 mot, 1 avholdende.');
    expect(lines).toContain('holder-of-k3 | k3 | Avholdende');
    expect(lines).toContain('Forslaget ble vedtatt og er gjengitt under Vedtak.');
    expect(lines.filter((each) => each === 'Avtalen godkjennes.')).toHaveLength(1);
    expect(lines[lines.indexOf('Vedtak') + 1]).toBe('Avtalen godkjennes.');
    expect(lines).toContain('Forslaget ble enstemmig vedtatt. Vedtaket er førende.');
    expect(lines).toContain(
      'Vedtaket er fattet ved avstemning etter utvalgets egne regler, og er ikke et konsensusvedtak.',
    );
    expect(lines).not.toContain('Det ble ikke tatt stilling til forslaget.');
    expect(lines).toContain('Enstemmig vedtatt.');
  });

  test('tells how many were against, from the numbers', () => {
    const table = taken()
      .do({ kind: 'open-vote', proposal: 'p1' })
      .do({ kind: 'count-vote', proposal: 'p1', for: 3, against: 2, abstaining: 0 })
      .do({ kind: 'declare-vote', proposal: 'p1', effect: 'guiding' })
      .do({ kind: 'conclude-item', item: 'i1', outcome: 'byVote' });
    expect(linesOf(table)).toContain(
      'Forslaget ble tatt opp til avstemning: 3 for, 2 mot, 0 avholdende. Bare stemmetallene er kjent.',
    );
    expect(linesOf(table)).toContain('Vedtatt mot 2 stemmer.');
    expect(linesOf(table, 'nn')).toContain('Vedteke mot 2 røyster.');
  });

  test('that was a tie decided nothing, and one that nobody declared is told too', () => {
    const table = taken()
      .do({ kind: 'open-vote', proposal: 'p1' })
      .do(...votes('for', 'h1', 'h2'), ...votes('against', 'k1', 'k2'), ...votes('abstains', 'k3'))
      .do({ kind: 'declare-vote', proposal: 'p1', effect: 'guiding' }, { kind: 'open-vote', proposal: 'p1' });
    expect(linesOf(table)).toContain('Stemmene sto likt, og ingenting ble vedtatt.');
    expect(linesOf(table)).toContain('En avstemning om forslaget ble åpnet, uten at noe resultat ble erklært.');
  });
});

test('an election tells who stood, what they got and who was elected (K8)', () => {
  const table = taken()
    .do({ kind: 'open-election', election: 'e1', item: 'i1', office: 'møteleder', candidates: ['Kari', 'Ola'] })
    .do({ kind: 'count-election', election: 'e1', counts: { Kari: 3, Ola: 1 }, blank: 1 });
  expect(linesOf(table)).toContain('Valget ble ikke avgjort.');
  table.do({ kind: 'declare-election', election: 'e1' });
  const lines = linesOf(table);
  expect(lines).toEqual(expect.arrayContaining(['Valg: møteleder', 'Kari | 3', 'Ola | 1', 'Blanke | 1']));
  expect(lines).toContain('Kari ble valgt til møteleder.');
});
