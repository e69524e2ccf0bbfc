/** Related proposals, objections, disagreement and protokolltilførsler in the minutes (K1, K7, K12, K16). */
import { describe, expect, test } from 'vitest';
import { openMeeting, PEOPLE, type TableTop } from '../meeting/testing/table-top.ts';
import { composeMinutes } from './compose.ts';

const SEATS = ['h1', 'h2', 'k1', 'k2', 'k3'];
const OBJECTION = 'Vi har ikke råd til dette.';

function taken(): TableTop {
  const held = PEOPLE.filter((each) => each.startsWith('holder'));
  return openMeeting(['i1'])
    .do(...held.map((person) => ({ kind: 'record-attendance', person, state: 'present' }) as const))
    .do({ kind: 'take-up-item', item: 'i1' })
    .do({ kind: 'put-proposal', proposal: 'p1', item: 'i1', text: 'Avtalen godkjennes.', proposer: 'holder-of-h1' });
}

/** A round in which the first of the kommuner objects; out: the entry of the objection too. */
function objected(): { table: TableTop; entry: number } {
  const table = taken()
    .do({ kind: 'open-round', proposal: 'p1' })
    .do({ kind: 'take-position', proposal: 'p1', seat: 'k1', position: 'objects', words: OBJECTION });
  return { table, entry: table.book.state.entry };
}

/** Every text of the minutes, rows of tables with bars. */
function linesOf({ book }: TableTop, language: 'nb' | 'nn' = 'nb'): string[] {
  return composeMinutes({ ...book.state, languageForm: language }, {}).blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows.map((row) => row.join(' | '));
    return block.kind === 'list' ? [...block.items] : [block.text];
  });
}

describe('the ledger in the minutes (K12)', () => {
  test('an objection stands with its answers and what became of it', () => {
    const { table, entry } = objected();
    table.do({ kind: 'answer-objection', proposal: 'p1', entry, answer: 'Staten betaler', person: 'holder-of-h1' });
    expect(linesOf(table)).toContain(
      `holder-of-k1 | k1 | Innvending: ${OBJECTION} | Svar fra holder-of-h1: Staten betaler. Besvart, og står fortsatt.`,
    );
    table.do({ kind: 'meet-objection', proposal: 'p1', entry, words: 'Kostnaden deles' });
    expect(linesOf(table, 'nn')).toContain(
      `holder-of-k1 | k1 | Innvending: ${OBJECTION} | Svar frå holder-of-h1: Staten betaler. Imøtekomen: Kostnaden deles.`,
    );
  });

  test('that reservations had no answer is told where the result was declared despite them', () => {
    const table = taken()
      .do({ kind: 'open-round', proposal: 'p1' })
      .do(...SEATS.map((seat) => ({ kind: 'take-position', proposal: 'p1', seat, position: 'assent' }) as const))
      .do({
        kind: 'take-position',
        proposal: 'p1',
        seat: 'k1',
        position: 'assentWithRemark',
        words: 'Pengene må følge.',
        reservation: true,
      })
      .do({
        kind: 'declare-result',
        proposal: 'p1',
        result: 'consensusWithRemarks',
        effect: 'guiding',
        despiteReservations: true,
      });
    const lines = linesOf(table);
    expect(lines).toContain('holder-of-k1 | k1 | Forbehold: Pengene må følge. | Ubesvart.');
    expect(lines).toContain('Møteleder opplyste at noen forbehold ikke var besvart, og erklærte resultatet likevel.');
  });
});

test('disagreement stands in each party’s own words, with what comes next (K7)', () => {
  const { table } = objected();
  table
    .do({ kind: 'declare-result', proposal: 'p1', result: 'noConsensus', effect: 'guiding' })
    .do({ kind: 'record-disagreement', proposal: 'p1', party: 'municipalities', words: 'Regningen er for stor.' })
    .do({
      kind: 'choose-next-step',
      proposal: 'p1',
      step: 'dispute',
      clause: 'punkt 9 i avtalen',
      tried: 'samtaler i fagrådet',
    });
  const lines = linesOf(table);
  expect(lines).toContain('Kommunene med egne ord:');
  expect(lines).toContain('Regningen er for stor.');
  expect(lines).toContain(
    'Saken sendes til tvisteløsning. Grunnlag i avtalen: punkt 9 i avtalen. Forsøkt løst tidligere: samtaler i fagrådet.',
  );
});

test('an amendment tells where it was adopted, an alternative that it fell away (K1)', () => {
  const related = { item: 'i1', proposer: 'holder-of-k1' };
  const table = taken()
    .do({
      kind: 'put-proposal',
      proposal: 'p2',
      ...related,
      text: 'Godkjennes for ett år.',
      relation: { kind: 'amendment', to: 'p1' },
    })
    .do({
      kind: 'put-proposal',
      proposal: 'p3',
      ...related,
      text: 'Utsettes.',
      relation: { kind: 'alternative', to: 'p1' },
    })
    .do({ kind: 'adopt-amendment', proposal: 'p2' })
    .do({ kind: 'test-silently', proposal: 'p1' })
    .do({ kind: 'declare-result', proposal: 'p1', result: 'consensus', effect: 'guiding' })
    .do({ kind: 'conclude-item', item: 'i1', outcome: 'byConsensus' });
  const lines = linesOf(table);
  expect(lines.find((each) => each.startsWith('Versjon 2 av forslag 1 ble prøvd stilltiende'))).toBeDefined();
  expect(lines).toContain('Endringsforslag til forslag 1.');
  expect(lines).toContain('Endringen ble tatt inn i versjon 2 av forslag 1.');
  expect(lines).toContain('Forslaget er et alternativ til forslag 1.');
  expect(lines).toContain('Forslaget falt bort da forslag 1 ble vedtatt.');
  expect(lines).not.toContain('Det ble ikke tatt stilling til forslaget.');
});

describe('a protokolltilførsel (K16)', () => {
  const announced = (): TableTop =>
    taken().do({ kind: 'announce-statement', statement: 's1', item: 'i1', authors: [{ seat: 'k1' }, { seat: 'k2' }] });

  test('stands word for word once it was admitted, and not before', () => {
    const table = announced();
    expect(linesOf(table)).toContain(
      'Protokolltilførsel ble varslet av holder-of-k1 (k1) og holder-of-k2 (k2), men er ikke levert.',
    );
    table.do({ kind: 'hand-in-statement', statement: 's1', words: 'Vi ble ikke hørt.' });
    expect(linesOf(table)).not.toContain('Vi ble ikke hørt.');
    table.do({ kind: 'decide-statement', statement: 's1', admitted: true, decidedBy: 'chair' });
    expect(linesOf(table)).toContain('Protokolltilførsel fra holder-of-k1 (k1) og holder-of-k2 (k2):');
    expect(linesOf(table)).toContain('Vi ble ikke hørt.');
  });

  test('that was refused is told, with the reason and without its words', () => {
    const table = announced()
      .do({ kind: 'hand-in-statement', statement: 's1', words: 'Vi ble ikke hørt.' })
      .do({ kind: 'decide-statement', statement: 's1', admitted: false, decidedBy: 'body', reason: 'annen sak' });
    expect(linesOf(table, 'nn')).toContain(
      'Protokolltilførsel frå holder-of-k1 (k1) og holder-of-k2 (k2) vart avvist av utvalet: annen sak.',
    );
    expect(linesOf(table)).not.toContain('Vi ble ikke hørt.');
  });

  test('comes after the outcome of the item, so that the two are not read as one', () => {
    const lines = linesOf(
      announced().do(
        { kind: 'test-silently', proposal: 'p1' },
        { kind: 'declare-result', proposal: 'p1', result: 'consensus', effect: 'guiding' },
        { kind: 'conclude-item', item: 'i1', outcome: 'byConsensus' },
      ),
    );
    expect(lines.indexOf('Protokolltilførsel')).toBe(lines.indexOf('Vedtatt ved konsensus.') + 1);
  });
});
