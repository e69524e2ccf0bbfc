// One suite of behaviours for every shell: whoever calls the app, in whichever way, is answered alike.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../app/answer.ts';
import { canShowWindows, until } from '../shell/motebok.ts';
import { openInProcess, openInWindows, type ContractShell, type ContractWindow } from './shells.ts';

const SHELLS = [
  { name: 'app/ in one process', open: openInProcess, isHere: true },
  { name: 'electron/ in windows', open: openInWindows, isHere: canShowWindows },
];

/** Facts for a body that can meet. */
const REGISTER = [
  { kind: 'register-area', area: 'finnmark', name: 'Finnmark' },
  {
    kind: 'register-organisation',
    organisation: 'alta',
    area: 'finnmark',
    name: 'Alta',
    organisationKind: 'municipality',
  },
  { kind: 'register-person', person: 'kari', name: 'Kari Nordmann', madeUp: true },
  { kind: 'found-body', body: 'su', area: 'finnmark', name: 'Strategisk samarbeidsutvalg', level: 'SU' },
  {
    kind: 'add-seat',
    seat: 'su-alta',
    body: 'su',
    office: 'Kommunedirektør',
    party: 'municipalities',
    rights: ['decide', 'speak', 'propose'],
    organisation: 'alta',
  },
  { kind: 'appoint', seat: 'su-alta', person: 'kari', from: '2026-01-01' },
];

const DAY = { date: '2026-10-12', start: '10:00', minutes: 300 };

describe.each(SHELLS)('$name', ({ open, isHere }) => {
  let shell: ContractShell;
  let first: ContractWindow;
  let lastOp = 0;

  beforeAll(async () => {
    if (!isHere) return;
    shell = await open();
    first = shell.first;
  });
  afterAll(() => shell?.close());

  const run = (command: object, window = first): Promise<Answer> =>
    window.call('run-command', { op: `op-${++lastOp}`, ...command });
  const foundBody = async (): Promise<void> => {
    for (const command of REGISTER) await run(command);
  };
  const planMeeting = async (meeting: string): Promise<void> => {
    await foundBody();
    await run({ kind: 'plan-meeting', meeting, bodies: ['su'], days: [DAY], place: 'Alta' });
  };
  const behaviour = (name: string, test: () => Promise<void>): void => void it.skipIf(!isHere)(name, test);

  behaviour('an empty store has no meetings', async () => {
    expect(await first.call('list-meetings', {})).toEqual([]);
    expect(await first.call('open-meeting', { meeting: 'nothing' })).toBeNull();
  });

  behaviour('a body is founded, and the register names it (B1)', async () => {
    for (const command of REGISTER) expect(await run(command)).toMatchObject({ outcome: 'done', head: null });
    const { bodies, seats } = await first.call('read-register', {});
    expect(bodies).toMatchObject([{ body: 'su', name: 'Strategisk samarbeidsutvalg' }]);
    expect(seats).toMatchObject([{ seat: 'su-alta', organisation: 'alta' }]);
  });

  behaviour('a planned meeting is in the list, and its items in its log (N1)', async () => {
    await planMeeting('planned');
    const answer = await run({
      kind: 'add-item',
      meeting: 'planned',
      item: 'budget',
      title: 'Budsjett',
      itemKind: 'decision',
    });
    expect(answer).toMatchObject({ outcome: 'done', meeting: 'planned', head: { entry: expect.any(Number) } });
    expect(await first.call('list-meetings', {})).toContainEqual(
      expect.objectContaining({ meeting: 'planned', place: 'Alta', phase: 'planned' }),
    );
    const opened = await first.call('open-meeting', { meeting: 'planned' });
    expect(opened?.head).toEqual(answer.outcome === 'done' && answer.head);
    expect(opened?.entries.map(({ event }) => event.kind)).toEqual(['meeting-planned', 'item-added']);
  });

  behaviour('what a rule forbids is refused with its number, and nothing changes (N7)', async () => {
    await planMeeting('early');
    const before = await first.call('open-meeting', { meeting: 'early' });
    expect(await run({ kind: 'next-speaker', meeting: 'early' })).toMatchObject({
      outcome: 'refused',
      code: 'wrong-phase',
      rule: 'N7',
    });
    expect((await first.call('open-meeting', { meeting: 'early' }))?.head).toEqual(before?.head);
  });

  behaviour("what a window may do is the shell's to say, not the window's (W1)", async () => {
    await planMeeting('rights');
    const add = {
      kind: 'add-item',
      meeting: 'rights',
      item: 'a',
      title: 'Sak',
      itemKind: 'decision',
      by: { window: 'keeper' },
    };
    expect(await run(add, shell.chair)).toMatchObject({ outcome: 'refused', code: 'window-may-not', rule: 'W1' });
    expect(await run(add)).toMatchObject({ outcome: 'done' });
  });

  behaviour('a command that is none, or has a wrong field, is invalid', async () => {
    expect(await run({ kind: 'win-the-vote' })).toMatchObject({ outcome: 'invalid', code: 'unknown-command' });
    expect(await run({ kind: 'register-area', area: 'x' })).toMatchObject({
      outcome: 'invalid',
      code: 'wrong-field',
      place: 'name',
    });
    expect(await run({ kind: 'register-area', area: 'x', name: 'X', size: 3 })).toMatchObject({
      outcome: 'invalid',
      code: 'wrong-field',
      place: 'size',
    });
  });

  behaviour('a retry gives the first answer again, and changes nothing', async () => {
    await planMeeting('retried');
    const add = { op: 'the-same', kind: 'add-item', meeting: 'retried', item: 'a', title: 'Sak', itemKind: 'decision' };
    const done = await first.call('run-command', add);
    expect(done).toMatchObject({ outcome: 'done' });
    expect(await shell.second.call('run-command', add)).toEqual({ ...done, outcome: 'same' });
  });

  behaviour('all windows are told the same, once it is done', async () => {
    await planMeeting('told');
    const answer = await run({ kind: 'change-meeting', meeting: 'told', place: 'Vadsø' });
    const told = async ({ heard }: ContractWindow) =>
      (await heard()).filter((each) => each.kind === 'entries-appended' && each.meeting === 'told');
    await until(async () => (await told(shell.chair)).length === 2, 'the announcement');
    const [atFirst, atSecond, atChair] = await Promise.all([first, shell.second, shell.chair].map(told));
    expect(atFirst?.at(-1)).toMatchObject({ head: answer.outcome === 'done' && answer.head });
    expect(atSecond).toEqual(atFirst);
    expect(atChair).toEqual(atFirst);
  });

  behaviour('prose is read as it was saved, by any window (M3)', async () => {
    await planMeeting('written');
    const text = 'Utvalget drøftet saken.\n– «Čáhcesuolu» 😀';
    expect(await run({ kind: 'save-prose', meeting: 'written', place: 'meeting', text })).toMatchObject({
      outcome: 'done',
    });
    const prose = await shell.second.call('read-prose', { meeting: 'written' });
    expect(prose).toMatchObject({ meeting: { text } });
  });

  behaviour('a file that is nothing of ours is invalid', async () => {
    const bytes = new TextEncoder().encode('not a container');
    expect(await first.call('verify-file', { name: 'file.asice', bytes })).toMatchObject({ verdict: 'invalid' });
  });

  behaviour('a call outside the contract is not answered', async () => {
    await expect(first.call('read-everything' as never, {} as never)).rejects.toThrow(/no such call/);
    await expect(first.call('list-meetings', { all: true } as never)).rejects.toThrow(/input of list-meetings/);
    await expect(first.call('open-meeting', { meeting: 3 } as never)).rejects.toThrow(/input of open-meeting/);
  });
});
