import { describe, expect, test } from 'vitest';
import { playPreparation, type Played } from '../../app/testing/play.ts';
import { composeMinutes } from './compose.ts';

const HERE = [
  'torunn-havstrand',
  'niillas-cuovgat',
  'henrik-brattvaer',
  'hilde-tverrelvdal',
  'rolf-melkvaer',
  'elle-biret-suovva',
  'marit-pasviknes',
];
const ITEM = 'helsefellesskap';
const GROUND = { law: 'fvl6', paragraph: 'første ledd bokstav a' };

/** A meeting with quorum, in the item for decision. */
function atDecision(): Played {
  const played = playPreparation();
  played.act({ kind: 'open-meeting' });
  for (const person of HERE) played.act({ kind: 'record-attendance', person, state: 'present' });
  played.act({ kind: 'take-up-item', item: ITEM });
  return played;
}

function linesOf(played: Played): string[] {
  return composeMinutes(played.state(), {}).blocks.flatMap((block) => {
    if (block.kind === 'table') return [block.head, ...block.rows].map((row) => row.join(' | '));
    return block.kind === 'list' ? block.items : [block.text];
  });
}

const lineWith = (played: Played, words: string): string => linesOf(played).find((each) => each.includes(words)) ?? '';

describe('the minutes tell', () => {
  test('who was inhabil, on which ground, who decided, and who sat instead (A4)', () => {
    const played = atDecision();
    played.act(
      { kind: 'record-attendance', person: 'solveig-soroyvaer', state: 'present' },
      { kind: 'decide-habilitet', item: ITEM, person: 'rolf-melkvaer', habil: false, ground: GROUND },
      { kind: 'seat-deputy', person: 'solveig-soroyvaer', seat: 'kommune-2', items: [ITEM] },
      { kind: 'conclude-item', item: ITEM, outcome: 'postponed' },
      { kind: 'take-up-item', item: 'status' },
      { kind: 'conclude-item', item: 'status', outcome: 'noted' },
    );
    expect(lineWith(played, 'inhabil (fvl.')).toMatch(
      /^Rolf Melkvær ble funnet inhabil \(fvl\. § 6 første ledd bokstav a\) og deltok ikke i behandlingen\. Avgjort av Torunn Havstrand, .+\.$/,
    );
    expect(lineWith(played, 'Rolf Melkvær |')).toMatch(/Til stede sak \S+, inhabil i sak \S+$/);
    expect(lineWith(played, 'Solveig Sørøyvær, vara for')).toMatch(/Til stede sak \S+$/);
    expect(lineWith(played, 'Solveig Sørøyvær møtte for')).toMatch(/i saken\.$/);
  });

  test('that a question of habilitet was answered with habil, and one that was not answered (A4)', () => {
    const played = atDecision();
    const words = { law: 'none', words: 'eier aksjer' };
    played.act(
      { kind: 'raise-habilitet', item: ITEM, person: 'rolf-melkvaer', raisedBy: 'marit-pasviknes', ground: words },
      { kind: 'decide-habilitet', item: ITEM, person: 'henrik-brattvaer', habil: true, ground: words },
    );
    expect(lineWith(played, 'Habiliteten til')).toBe(
      'Habiliteten til Rolf Melkvær ble tatt opp av Marit Pasviknes (eier aksjer), uten at det ble avgjort.',
    );
    expect(lineWith(played, 'funnet habil')).toContain('Henrik Brattvær ble funnet habil (eier aksjer). Avgjort av ');
  });

  test('who met for a seat without being named, by what authority and with whose yes (A7)', () => {
    const played = atDecision();
    const authority = { kind: 'delegated', by: 'kommunedirektøren', reference: 'brev 9/12' };
    played.act(
      { kind: 'record-attendance', person: 'rolf-melkvaer', state: 'left' },
      { kind: 'admit-stand-in', person: 'ny', name: 'Ny Kvinne', seat: 'kommune-2', authority },
    );
    expect(lineWith(played, 'Ny Kvinne')).toMatch(
      /^Ny Kvinne, møter for Rolf Melkvær \(fullmakt fra kommunedirektøren \(brev 9\/12\), godtatt av møteleder Torunn Havstrand\) \|/,
    );
  });

  test('closed doors with ground, hours and who decided (N6)', () => {
    const played = atDecision();
    played.act({ kind: 'close-doors', law: 'localGovernmentAct', ground: 'Personvern' }, { kind: 'open-doors' });
    expect(lineWith(played, 'Møtet var lukket')).toMatch(
      /^Møtet var lukket kl\. \d\d\.\d\d–\d\d\.\d\d: Personvern \(etter mønster av kommuneloven § 11-5\)\. Vedtatt av Torunn/,
    );
  });

  test('what was added, taken together and postponed in the meeting (N4, C3)', () => {
    const played = atDecision();
    played.act(
      { kind: 'add-item-in-meeting', item: 'hast', title: 'Hast', itemKind: 'decision', reason: 'Fristen er i morgen' },
      { kind: 'take-together', item: ITEM, with: ['hast'] },
      { kind: 'postpone-item', item: 'status', reason: 'tiden strakk ikke til' },
    );
    const lines = linesOf(played);
    expect(lineWith(played, 'satt på sakslisten i møtet')).toContain('sluttet seg til: Torunn Havstrand, ');
    expect(lines).toContain('Saken var ikke drøftet tidligere: Fristen er i morgen.');
    expect(lineWith(played, 'Behandlet sammen med')).toMatch(/^Behandlet sammen med Sak \S+ .+\.$/);
    expect(lines).toContain('Utsatt: tiden strakk ikke til.');
  });

  test('corrections beside what was recorded, and the flag on the decision they touch (A1, K11)', () => {
    const played = atDecision();
    const proposal = 'vedtak-helsefellesskap';
    const from = played.state().entry;
    played.act(
      { kind: 'test-silently', proposal },
      { kind: 'declare-result', proposal, result: 'consensus', effect: 'guiding' },
      {
        kind: 'correct-attendance',
        person: 'rolf-melkvaer',
        state: 'left',
        from: { entry: from },
        reason: 'Gikk tidligere',
      },
    );
    const flag = lineWith(played, 'Rettet i ettertid');
    expect(flag).toMatch(
      /^Rettet i ettertid \(innførsel \d+\): Rolf Melkvær var ikke til stede da vedtaket ble fattet\. Gikk tidligere\. Vedtaket står som erklært\.$/,
    );
    expect(lineWith(played, 'Rolf Melkvær: forlot møtet')).toMatch(
      /fra innførsel \d+ til innførsel \d+\. Gikk tidligere\.$/,
    );
  });

  test('questions, answers and inputs in the words that were said (K9)', () => {
    const played = atDecision();
    played.act(
      {
        kind: 'record-input',
        item: ITEM,
        input: 'q1',
        inputKind: 'question',
        person: 'rolf-melkvaer',
        words: 'Når begynner det?',
      },
      {
        kind: 'record-input',
        item: ITEM,
        input: 'i1',
        inputKind: 'input',
        organisation: 'Pasientforeningen',
        words: 'Husk oss.',
      },
    );
    const lines = linesOf(played);
    expect(lines).toContain('Spørsmål | Rolf Melkvær (Hammerfest) | Når begynner det?');
    expect(lines).toContain('Innspill | Pasientforeningen | Husk oss.');
  });

  test('permisjon until a stated time, and nothing invented where none was (A1)', () => {
    const played = atDecision();
    played.act({
      kind: 'record-attendance',
      person: 'solveig-soroyvaer',
      state: 'leave',
      until: '11:15',
      reason: 'tog',
    });
    expect(lineWith(played, 'Solveig Sørøyvær')).toMatch(/Permisjon til kl\. 11\.15: tog$/);
  });
});
