import { expect, test } from 'vitest';
import { readExample } from '../../app/example.ts';
import { play, type Played } from '../../app/testing/play.ts';
import type { DocumentBlock, LanguageForm } from './document.ts';
import { composeMinutes } from './compose.ts';
import { composeSupplement } from './supplement.ts';

const PROPOSAL = 'vedtak-helsefellesskap';
const answer = (organisation: string, said: string, more: object = {}) => ({
  kind: 'record-later-answer',
  proposal: PROPOSAL,
  organisation,
  answer: said,
  received: '2026-12-17',
  ...more,
});
const ISSUE = { kind: 'issue-supplement', proposal: PROPOSAL } as const;

function linesOf(blocks: readonly DocumentBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows.map((row) => row.join(' | '));
    return block.kind === 'list' ? block.items : [block.text];
  });
}

const minutesNow = (played: Played) => composeMinutes(played.state(), played.state().minutes.prose);

test('approved minutes read the same whatever comes in later (K6, M4)', () => {
  const played = play();
  const approved = minutesNow(played);
  for (const act of [
    answer('berlevag', 'assent'),
    answer('gamvik', 'no'),
    { kind: 'extend-deadline', proposal: PROPOSAL, deadline: '2027-02-01', reason: 'mer tid' },
    { kind: 'set-review-date', proposal: PROPOSAL, on: '2027-12-10' },
    ISSUE,
    { kind: 'issue-supplement', correction: { words: 'Møtet var i Alta.', reason: 'Feil sted' } },
  ]) {
    const frozen = played.state().proposals[PROPOSAL]?.versions.map((each) => each.decision);
    played.act(act);
    expect(minutesNow(played), act.kind).toEqual(approved);
    expect(played.state().proposals[PROPOSAL]?.versions.map((each) => each.decision)).toEqual(frozen);
  }
});

test('a supplement tells what came in, with both days, and how the decision stands (K6)', () => {
  const played = play();
  played.act(
    answer('berlevag', 'assentWithRemark', {
      treatedOn: '2026-12-16',
      treatedBy: 'kommunestyret',
      reference: '2026/118',
      words: 'Forutsetter dekning.',
    }),
    { kind: 'extend-deadline', proposal: PROPOSAL, deadline: '2027-02-01', reason: 'mer tid' },
    ISSUE,
  );
  const { title, blocks } = composeSupplement(played.state(), 1);
  const lines = linesOf(blocks);
  expect(title).toBe('Tillegg nr. 1 til referat fra møte 10. desember 2026');
  expect(lines).toContain(
    'Berlevåg | Tilslutning med merknad | 17. desember 2026 | kommunestyret, 16. desember 2026 | 2026/118 | Forutsetter dekning.',
  );
  expect(lines).toContain('Svarfristen er forlenget til 1. februar 2027. Grunn: mer tid.');
  expect(lines).toContain('Vedtaket har virkning fra 10. desember 2026.');
  expect(lines.find((each) => each.startsWith('Bundet | '))).toContain('Berlevåg');
  expect(lines).toContain('Referatet står slik det ble godkjent.');
  expect(lines).toContain('Sak | 15/26 Etablering av helsefellesskap');
  expect(lines).toContain('Vedtaket er bindende etter overordnet samarbeidsavtale punkt 5 (oppdiktet i eksempelet).');
});

test('a supplement reads the same when the next one has been issued (M4)', () => {
  const played = play();
  played.act(answer('berlevag', 'assent'), ISSUE);
  const first = composeSupplement(played.state(), 1);
  played.act(answer('gamvik', 'no'), ISSUE);
  expect(composeSupplement(played.state(), 1)).toEqual(first);
  const second = linesOf(composeSupplement(played.state(), 2).blocks);
  expect(second).toContain('Har sagt nei | Gamvik');
  expect(second.filter((each) => each.startsWith('Berlevåg | '))).toEqual([]);
});

test.each([
  ['nb', 'Tillegg nr. 1 (rettelse) til referat fra møte 10. desember 2026', 'Referatet står slik det ble godkjent.'],
  ['nn', 'Tillegg nr. 1 (retting) til referat frå møte 10. desember 2026', 'Referatet står slik det vart godkjent.'],
] as const)('a correction says what and why, in %s (M4, M7)', (language: LanguageForm, titled, stands) => {
  const played = play();
  played.act({
    kind: 'issue-supplement',
    correction: { item: 'helsefellesskap', words: 'Fristen er 1. mai.', reason: 'Feil dato i referatet.' },
  });
  const { title, blocks } = composeSupplement({ ...played.state(), languageForm: language }, 1);
  const lines = linesOf(blocks);
  expect(title).toBe(titled);
  expect(lines).toEqual(expect.arrayContaining(['Fristen er 1. mai.', 'Feil dato i referatet.', stands]));
});

test('what came in before the approval is in the minutes themselves, and needs no supplement (K6)', () => {
  const lines = readExample();
  const approval = lines.findIndex((each) => each.kind === 'approve-minutes');
  const played = play(lines.slice(0, approval));
  played.act(
    answer('berlevag', 'assent', { received: '2026-12-10' }),
    { kind: 'set-review-date', proposal: PROPOSAL, on: '2027-12-10' },
    { kind: 'approve-minutes', approvers: lines[approval]?.['approvers'] },
  );
  const said = linesOf(minutesNow(played).blocks);
  expect(said).toContain('Svar etter vedtaket');
  expect(said).toContain('Berlevåg | Tilslutning | 10. desember 2026 |  |  | ');
  expect(said).toContain('Vedtaket tas opp igjen 10. desember 2027.');
  expect(() => played.act(ISSUE)).toThrow('nothing-to-supplement');
});
