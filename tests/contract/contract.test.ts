// One suite of behaviours for every shell: whoever calls the app, in whichever way, is answered alike.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../app/answer.ts';
import type { LoggedEvent } from '../../domain/meeting/events.ts';
import { canShowWindows, until } from '../shell/motebok.ts';
import { addItem, planMeeting, REGISTER } from './commands.ts';
import { openInProcess, openInWindows, type ContractShell, type ContractWindow } from './shells.ts';

const SHELLS = [
  { name: 'app/ in one process', open: openInProcess, isHere: true },
  { name: 'electron/ in windows', open: openInWindows, isHere: canShowWindows },
];

for (const { name, open, isHere } of SHELLS)
  describe.skipIf(!isHere)(name, () => {
    let shell: ContractShell;
    let first: ContractWindow;
    let lastOp = 0;

    beforeAll(async () => {
      shell = await open();
      first = shell.first;
    });
    afterAll(() => shell.close());

    const run = (command: object, window = first): Promise<Answer> =>
      window.call('run-command', { op: `op-${++lastOp}`, ...command });
    const foundBody = async (): Promise<void> => {
      for (const command of REGISTER) await run(command);
    };
    const planned = async (meeting: string): Promise<void> => {
      await foundBody();
      await run(planMeeting(meeting));
    };

    it('an empty store has no meetings', async () => {
      expect(await first.call('list-meetings', {})).toEqual([]);
      expect(await first.call('open-meeting', { meeting: 'nothing' })).toBeNull();
      expect(await first.call('read-decisions', {})).toEqual([]);
    });

    it('a body is founded, and the register names it (B1)', async () => {
      for (const command of REGISTER) expect(await run(command)).toMatchObject({ outcome: 'done', head: null });
      const { bodies, seats } = await first.call('read-register', {});
      expect(bodies).toMatchObject([{ body: 'su', name: 'Strategisk samarbeidsutvalg' }]);
      expect(seats).toMatchObject([{ seat: 'su-alta', organisation: 'alta' }]);
    });

    it('a planned meeting is in the list, and its items in its log (N1)', async () => {
      await planned('planned');
      const answer = await run(addItem('planned', 'budget'));
      expect(answer).toMatchObject({ outcome: 'done', meeting: 'planned', head: { entry: expect.any(Number) } });
      expect(await first.call('list-meetings', {})).toContainEqual(
        expect.objectContaining({ meeting: 'planned', place: 'Alta', phase: 'planned' }),
      );
      const opened = await first.call('open-meeting', { meeting: 'planned' });
      expect(opened?.head).toEqual(answer.outcome === 'done' && answer.head);
      const entries = JSON.parse(opened?.entries ?? '[]') as LoggedEvent[];
      expect(entries.map(({ event }) => event.kind)).toEqual(['meeting-planned', 'item-added']);
    });

    it('what a rule forbids is refused with its number, and nothing changes (N7)', async () => {
      await planned('early');
      const before = await first.call('open-meeting', { meeting: 'early' });
      expect(await run({ kind: 'next-speaker', meeting: 'early' })).toMatchObject({
        outcome: 'refused',
        code: 'wrong-phase',
        rule: 'N7',
      });
      expect((await first.call('open-meeting', { meeting: 'early' }))?.head).toEqual(before?.head);
    });

    it("what a window may do is the shell's to say, not the window's (W1)", async () => {
      await planned('rights');
      const add = { ...addItem('rights', 'a'), by: { window: 'keeper' } };
      expect(await run(add, shell.chair)).toMatchObject({ outcome: 'refused', code: 'window-may-not', rule: 'W1' });
      expect(await run(add)).toMatchObject({ outcome: 'done' });
    });

    it('a command that is none, or has a wrong field, is invalid', async () => {
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

    it('a retry gives the first answer again, and changes nothing', async () => {
      await planned('retried');
      const add = { op: 'the-same', ...addItem('retried', 'a') };
      const done = await first.call('run-command', add);
      expect(done).toMatchObject({ outcome: 'done' });
      expect(await shell.second.call('run-command', add)).toEqual({ ...done, outcome: 'same' });
    });

    it('all windows are told the same, once it is done', async () => {
      await planned('told');
      const answer = await run({ kind: 'change-meeting', meeting: 'told', place: 'Vadsø' });
      const told = async ({ heard }: ContractWindow) =>
        (await heard()).filter((each) => each.kind === 'entries-appended' && each.meeting === 'told');
      await until(async () => (await told(shell.chair)).length === 2, 'the announcement');
      const [atFirst, atSecond, atChair] = await Promise.all([first, shell.second, shell.chair].map(told));
      expect(atFirst?.at(-1)).toMatchObject({ head: answer.outcome === 'done' && answer.head });
      expect(atSecond).toEqual(atFirst);
      expect(atChair).toEqual(atFirst);
    });

    it('prose is read as it was saved, by any window (M3)', async () => {
      await planned('written');
      const text = 'Utvalget drøftet saken.\n– «Čáhcesuolu» 😀';
      expect(await run({ kind: 'save-prose', meeting: 'written', place: 'meeting', text })).toMatchObject({
        outcome: 'done',
      });
      const prose = await shell.second.call('read-prose', { meeting: 'written' });
      expect(prose).toMatchObject({ meeting: { text } });
    });

    it('a file that is nothing of ours is invalid', async () => {
      const bytes = new TextEncoder().encode('not a container');
      expect(await first.call('verify-file', { name: 'file.asice', bytes })).toMatchObject({ verdict: 'invalid' });
    });

    it('a call outside the contract is not answered', async () => {
      await expect(first.call('read-everything' as never, {} as never)).rejects.toThrow(/no such call/);
      await expect(first.call('list-meetings', { all: true } as never)).rejects.toThrow(/input of list-meetings/);
      await expect(first.call('open-meeting', { meeting: 3 } as never)).rejects.toThrow(/input of open-meeting/);
    });
  });
