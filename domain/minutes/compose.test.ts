import { describe, expect, test } from 'vitest';
import { play, playPreparation, type Played } from '../../app/testing/play.ts';
import type { MeetingState } from '../meeting/state.ts';
import { composeMinutes, markOf } from './compose.ts';
import type { DocumentBlock, MinutesDocument } from './document.ts';

const ROLL = ['torunn-havstrand', 'niillas-cuovgat', 'henrik-brattvaer', 'hilde-tverrelvdal', 'rolf-melkvaer'];
const MORE = ['elle-biret-suovva', 'marit-pasviknes'];

const minutesOf = (state: MeetingState, prose: Record<string, string> = {}): MinutesDocument =>
  composeMinutes(state, prose);

/** Every text of a document, one block a line; rows of tables with bars. */
function linesOf(blocks: readonly DocumentBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return [block.head, ...block.rows].map((row) => row.join(' | '));
    return block.kind === 'list' ? block.items : [block.text];
  });
}

/** The blocks from a heading to the next of its level or above. */
function section({ blocks }: MinutesDocument, title: string): DocumentBlock[] {
  const from = blocks.findIndex((each) => each.kind === 'heading' && each.text === title);
  const level = (each: DocumentBlock | undefined): number => (each?.kind === 'heading' ? each.level : 9);
  const length = blocks.slice(from + 1).findIndex((each) => level(each) <= level(blocks[from]));
  return from < 0 ? [] : blocks.slice(from, length < 0 ? undefined : from + 1 + length);
}

const rowOf = (minutes: MinutesDocument, start: string): string =>
  linesOf(minutes.blocks).find((line) => line.startsWith(start)) ?? '';

/** A meeting that is open, with quorum on both sides. */
function opened(): Played {
  const played = playPreparation();
  played.act({ kind: 'open-meeting' }, { kind: 'take-up-item', item: 'opprop' });
  for (const person of [...ROLL, ...MORE]) played.act({ kind: 'record-attendance', person, state: 'present' });
  return played;
}

/** The same, with the decision item taken up. */
function atDecision(): Played {
  const played = opened();
  played.act(
    { kind: 'conclude-item', item: 'opprop', outcome: 'noted' },
    { kind: 'take-up-item', item: 'helsefellesskap' },
  );
  return played;
}

const PROPOSAL = { proposal: 'vedtak-helsefellesskap' };
const answers = (seats: readonly string[], position: string, more: object = {}): { kind: string }[] =>
  seats.map((seat) => ({ kind: 'take-position', ...PROPOSAL, seat, position, ...more }));
const HOSPITAL = ['hf-1', 'hf-2', 'hf-3'];

describe('the example meeting', () => {
  const state = play().state();
  const minutes = composeMinutes(state, state.minutes.prose, markOf(state, true));
  const lines = linesOf(minutes.blocks);

  test('has time, place, chair and notice at its head (M8, N2)', () => {
    expect(minutes.title).toBe('Referat fra møte 10. desember 2026');
    expect(minutes.bodyName).toBe('Strategisk samarbeidsutvalg (SU)');
    expect(lines).toContain('Dato | torsdag 10. desember 2026');
    expect(lines).toContain('Tid | 10.01–10.46');
    expect(lines).toContain('Innkalling | Sendt 23. november 2026, 17 dager før møtet');
  });

  test('names who met, for whom, who was away and why (A6, M8)', () => {
    expect(lines).toContain('Ove Snøfjord | Klinikksjef, prehospitale tjenester | Forfall: beredskapsøvelse');
    expect(rowOf(minutes, 'Gunhild Rustefjell, vara for Ánde Máhtte Žiŋŋal')).toContain('pva. Lebesby, Nesseby, Tana');
    expect(rowOf(minutes, 'Kjell Arne Sandbukt')).toContain('Ikke møtt');
  });

  test('says presence per item where it differs, and times only of those who came late or went early (A1, A6)', () => {
    expect(rowOf(minutes, 'Máret Báhkku')).toContain('Til stede sak 14–16/26, kom kl. 10.08');
    expect(rowOf(minutes, 'Berit Anne Láŧŧi')).toContain('Til stede sak 14–15/26, gikk kl. 10.41');
    expect(rowOf(minutes, 'Torunn Havstrand')).toMatch(/Til stede$/);
  });

  test('shows nothing of what was taken back (L2)', () => {
    expect(lines.join('\n')).not.toContain('Thomas Ekkerhavn');
  });

  test('tells the wordings, what was said to each, and the decision once (K1, K3, K10)', () => {
    const item = linesOf(section(minutes, 'Sak 15/26 Etablering av helsefellesskap'));
    expect(item).toContain(
      'Elle Biret Šuovva | Karasjok, Porsanger | Motsetter seg | Punkt 2 må sikre at de samiske kommunene er med i utvalget.',
    );
    expect(item).toContain('Standpunktene gjelder en tidligere ordlyd og måtte gis på nytt da ordlyden ble endret.');
    expect(item.filter((line) => line.includes('det samiske språkforvaltningsområdet. Frist'))).toHaveLength(1);
    expect(item).toContain(
      'Vedtatt ved konsensus, med merknader. Vedtaket er bindende etter overordnet samarbeidsavtale punkt 5 (oppdiktet i eksempelet).',
    );
  });

  test('tells each answer of one who speaks for several kommuner (K13)', () => {
    const item = linesOf(section(minutes, 'Sak 15/26 Etablering av helsefellesskap'));
    expect(item).toContain(
      'Elle Biret Šuovva | Karasjok | Tilslutning med merknad | Karasjok legger til grunn at utvalget også skriver på nordsamisk.',
    );
    expect(item).toContain('Elle Biret Šuovva | Måsøy | Står utenfor | Måsøy har ikke fått behandlet saken lokalt.');
    expect(item).toContain('For øvrig ble det gitt tilslutning.');
  });

  test('lists whom the decision binds and whom not (K5)', () => {
    expect(lines).toContain('Vedtaket binder Finnmarkssykehuset HF og 14 av 18 kommuner.');
    expect(lines).toContain('Står utenfor | Måsøy');
    expect(lines).toContain('Ikke representert | Berlevåg, Båtsfjord, Gamvik');
    expect(rowOf(minutes, 'Møtet var vedtaksført')).toContain('4 av 5 beslutningsplasser fra sykehussiden (krav 3)');
  });

  test('records advice and never counts it (K3)', () => {
    expect(lines).toContain('Signe Vargelv | Fastlegerådet | Fastlegerådet bør få forslaget på høring før juni.');
  });

  test('names those who had the word, in order (M8)', () => {
    expect(rowOf(minutes, 'Ordet hadde: Hilde')).toBe(
      'Ordet hadde: Hilde Tverrelvdal, Henrik Brattvær (replikk), Hilde Tverrelvdal (svarreplikk), Niillas Ánte Čuovgat, ' +
        'Rolf Melkvær (til forretningsorden), Elle Biret Šuovva, Máret Báhkku, Marit Pasviknes.',
    );
  });

  test('keeps the number and the reason of an item that was taken off (C5, N4)', () => {
    expect(linesOf(section(minutes, 'Saker som ikke ble behandlet'))[1]).toMatch(/^Sak 17\/26 /);
  });

  test('marks the blocks that the secretary wrote, and no others, as prose (M1)', () => {
    const prose = linesOf(minutes.blocks.filter((each) => each.origin === 'prose'));
    expect(prose[0]).toBe('Møteleder ønsket velkommen og minnet om at møtet er åpent for alle.');
    expect(prose).toContain('Fastlegene ber om at epikrisen sendes samme dag som pasienten reiser hjem.');
    expect(prose.join('\n')).not.toContain('Vedtatt ved konsensus');
  });

  test('ends with the approval, and signing changes nothing in it (M4)', () => {
    const end = linesOf(section(minutes, 'Godkjenning og signatur'));
    expect(end).toContain('Torunn Havstrand | Leder | Finnmarkssykehuset HF');
    expect(end).toContain('Hilde Tverrelvdal | Nestleder | Alta');
    const signature = { signer: 'A', organisation: 'B', fingerprint: 'c', minutesSha256: 'd', atEntry: 1 };
    const at = { seq: 9, at: '2026-12-19T10:00:00.000Z', mono: 0, session: 's' };
    const signed = { ...state, minutes: { ...state.minutes, signatures: [{ ...signature, at }] } };
    expect(composeMinutes(signed, state.minutes.prose, markOf(state, true))).toEqual(minutes);
  });

  test('has its own headings, phrases and dates in nynorsk (M7)', () => {
    const nn = linesOf(composeMinutes({ ...state, languageForm: 'nn' }, {}).blocks);
    expect(nn).toContain('Vedtaket bind Finnmarkssykehuset HF og 14 av 18 kommunar.');
    expect(nn).toContain('Ikkje representerte | Berlevåg, Båtsfjord, Gamvik');
    expect(nn).toContain('Innkalling | Send 23. november 2026, 17 dagar før møtet');
    expect(
      nn.some((line) =>
        /\b(ikke|Vedtatt|Behandlet|Til stede|Utfall av)\b/.test(line.replace(/Saken er ikke.*|Måsøy har ikke.*/, '')),
      ),
    ).toBe(false);
  });
});

describe('the mark on every page', () => {
  test('says test and draft for what they are, and nothing on approved minutes (M4)', () => {
    const state = play().state();
    const draft = { ...state, minutes: { ...state.minutes, approved: null } };
    expect([markOf(state, false), markOf(state, true), markOf(draft, false), markOf(draft, true)]).toEqual([
      {},
      { mark: 'ØVING' },
      { mark: 'UTKAST' },
      { mark: 'ØVING – UTKAST' },
    ]);
  });
});

describe('minutes of a meeting under way', () => {
  test('say nothing that has not happened yet (M8)', () => {
    const minutes = minutesOf(playPreparation().state());
    const lines = linesOf(minutes.blocks);
    expect(lines).toContain('Tid | planlagt kl. 10.00, 120 minutter');
    expect(rowOf(minutes, 'Torunn Havstrand')).toContain('Ikke registrert');
    expect(lines.join('\n')).not.toMatch(/Behandlet|Godkjenning og signatur|Saker som ikke/);
  });

  test('say which version of the notice was the last, and when a first one came too late (N2)', () => {
    const played = playPreparation();
    played.act({ kind: 'change-item', item: 'eldre', plannedMinutes: 30 }, { kind: 'publish-notice' });
    expect(rowOf(minutesOf(played.state()), 'Innkalling')).toBe(
      'Innkalling | Utgave 2 sendt 7. desember 2026, 3 dager før møtet',
    );
    const state = played.state();
    const late = { ...state, notice: state.notice && { ...state.notice, version: 1 } };
    expect(rowOf(minutesOf(late), 'Innkalling')).toMatch(/3 dager før møtet \(fristen er 14 dager\)$/);
  });

  test('name every change of chair with its reason (B9)', () => {
    const played = opened();
    played.act({ kind: 'change-chair', chair: 'hilde-tverrelvdal', reason: 'Leder måtte gå' });
    expect(rowOf(minutesOf(played.state()), 'Møteleder')).toMatch(
      /^Møteleder \| Torunn Havstrand og Hilde Tverrelvdal, nestleder \(fra kl\. \d\d\.\d\d: Leder måtte gå\)$/,
    );
  });

  test('follow the order in which items were taken (N4)', () => {
    const played = opened();
    played.act({ kind: 'conclude-item', item: 'opprop', outcome: 'noted' });
    for (const item of ['eldre', 'status'])
      played.act({ kind: 'take-up-item', item }, { kind: 'conclude-item', item, outcome: 'noted' });
    const headings = minutesOf(played.state()).blocks.flatMap((each) =>
      each.kind === 'heading' && each.level === 2 ? [each.text] : [],
    );
    expect(headings.filter((text) => text.startsWith('Sak '))).toEqual([
      'Sak 16/26 Innspill til handlingsplan for skrøpelige eldre',
      'Sak 14/26 Status for samhandlingsavvik og utskrivningsklare pasienter',
    ]);
  });

  test('give a deputy the seat from the time it was taken, and the holder until then (A2, A6)', () => {
    const played = opened();
    played.act(
      { kind: 'conclude-item', item: 'opprop', outcome: 'noted' },
      { kind: 'record-attendance', person: 'rolf-melkvaer', state: 'left' },
      { kind: 'record-attendance', person: 'solveig-soroyvaer', state: 'present' },
      { kind: 'take-up-item', item: 'status' },
      { kind: 'conclude-item', item: 'status', outcome: 'noted' },
    );
    const minutes = minutesOf(played.state());
    expect(rowOf(minutes, 'Rolf Melkvær')).toMatch(/Til stede «Opprop», gikk kl\. \d\d\.\d\d$/);
    expect(rowOf(minutes, 'Solveig Sørøyvær, vara for Rolf Melkvær')).toMatch(
      /pva\. Hammerfest, Hasvik \| Til stede sak 14\/26, kom kl\./,
    );
  });
});

describe('a decision', () => {
  test('by silence says that nobody objected (K2)', () => {
    const played = atDecision();
    played.act(
      { kind: 'test-silently', ...PROPOSAL },
      { kind: 'declare-result', ...PROPOSAL, result: 'consensus', effect: 'guiding' },
    );
    const lines = linesOf(minutesOf(played.state()).blocks);
    expect(rowOf(minutesOf(played.state()), 'Forslaget ble prøvd stilltiende')).toContain('Ingen hadde det');
    expect(lines).toContain('Vedtatt ved konsensus. Vedtaket er førende.');
    expect(lines).toContain('Tilslutning fra Finnmarkssykehuset HF og 12 av 18 kommuner.');
    expect(rowOf(minutesOf(played.state()), 'Har sluttet seg til')).toContain('Alta');
  });

  test('that is under test by silence does not say that nobody objected (K2)', () => {
    const played = atDecision();
    played.act({ kind: 'test-silently', ...PROPOSAL });
    expect(linesOf(minutesOf(played.state()).blocks).join('\n')).not.toContain('Ingen hadde det');
  });

  test('that some must anchor binds nobody yet, and counts both (K6)', () => {
    const played = atDecision();
    played.act(
      { kind: 'open-round', ...PROPOSAL },
      ...answers([...HOSPITAL, 'kommune-1', 'kommune-2', 'kommune-3'], 'assent'),
      ...answers(['kommune-5'], 'mustAnchor', { words: 'Må til kommunestyret.' }),
      {
        kind: 'declare-result',
        ...PROPOSAL,
        result: 'conditional',
        effect: 'binding',
        clause: 'avtalen punkt 4',
        subjectToLocalHandling: true,
        anchorBy: '2099-11-12',
      },
    );
    const lines = linesOf(minutesOf(played.state()).blocks);
    expect(lines).toContain('Vedtaket binder ingen ennå. 10 har sluttet seg til, 3 må forankre.');
    expect(lines).toContain('Må forankre | Sør-Varanger, Vadsø, Vardø');
    expect(rowOf(minutesOf(played.state()), 'Betinget vedtak')).toContain('Med forbehold om lokal behandling.');
  });

  test('that was not reached says so, with each one’s own words (K7)', () => {
    const played = atDecision();
    played.act(
      { kind: 'open-round', ...PROPOSAL },
      ...answers(['kommune-5'], 'objects', { words: 'Fristen er for kort.' }),
      ...answers([...HOSPITAL, 'kommune-1', 'kommune-2', 'kommune-3'], 'assent'),
      { kind: 'declare-result', ...PROPOSAL, result: 'noConsensus', effect: 'noted' },
      { kind: 'conclude-item', item: 'helsefellesskap', outcome: 'noAgreement' },
    );
    const lines = linesOf(minutesOf(played.state()).blocks);
    expect(lines).toContain('Marit Pasviknes | Sør-Varanger, Vadsø, Vardø | Motsetter seg | Fristen er for kort.');
    expect(lines).toContain('Det ble ikke oppnådd konsensus.');
    expect(lines).toContain('Ingen enighet.');
    expect(lines).not.toContain('Vedtak');
  });

  test('that nobody asked for is not told: a proposal is withdrawn, another is left (K1)', () => {
    const played = atDecision();
    played.act(
      {
        kind: 'put-proposal',
        proposal: 'annet',
        item: 'helsefellesskap',
        text: 'Saken utsettes.',
        proposer: 'rolf-melkvaer',
      },
      { kind: 'withdraw-proposal', proposal: 'annet' },
      { kind: 'conclude-item', item: 'helsefellesskap', outcome: 'postponed' },
    );
    const lines = linesOf(minutesOf(played.state()).blocks);
    expect(lines).toContain('Forslag 2 fra Rolf Melkvær (Hammerfest):');
    expect(lines).toContain('Forslaget ble trukket.');
    expect(lines).toContain('Det ble ikke tatt stilling til forslaget.');
    expect(lines).toContain('Utsatt.');
  });
});
