/** Facts for a body that can meet, and a short run of commands with the answers that every shell gives. */

/** Register commands without op; the ids are short, the people made up. */
export const REGISTER: readonly object[] = [
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
    represents: ['alta'],
  },
  { kind: 'appoint', seat: 'su-alta', person: 'kari', from: '2026-01-01' },
];

/** A meeting in the body of `REGISTER`. */
export function planMeeting(meeting: string): object {
  const day = { date: '2026-10-12', start: '10:00', minutes: 300 };
  return { kind: 'plan-meeting', meeting, bodies: ['su'], days: [day], place: 'Alta' };
}

export function addItem(meeting: string, item: string): object {
  return { kind: 'add-item', meeting, item, title: 'Budsjett', itemKind: 'decision' };
}

type Step = { command: object; answer: string };

const asksForTheWord = { kind: 'ask-for-the-word', meeting: 'm', request: 'r', person: 'kari' };

/** Each command with its answer: outcome, and the entry, or the code and rule. */
export const STEPS: readonly Step[] = [
  ...REGISTER.map((command, index) => ({ command: { op: `register-${index}`, ...command }, answer: 'done' })),
  { command: { op: 'area-again', ...REGISTER[0] }, answer: 'same' },
  { command: { op: 'area-other', ...REGISTER[0], name: 'Troms' }, answer: 'refused already-registered B1' },
  { command: { op: 'plan', ...planMeeting('m') }, answer: 'done 1' },
  { command: { op: 'plan-twice', ...planMeeting('m') }, answer: 'refused meeting-exists N5' },
  { command: { op: 'item', ...addItem('m', 'a') }, answer: 'done 2' },
  { command: { op: 'item', ...addItem('m', 'a') }, answer: 'same 2' },
  { command: { op: 'item-twice', ...addItem('m', 'a') }, answer: 'refused item-exists C4' },
  { command: { op: 'stale', ...addItem('m', 'b'), expects: { entry: 1 } }, answer: 'refused stale S11' },
  { command: { op: 'early', ...asksForTheWord }, answer: 'refused wrong-phase N7' },
  { command: { op: 'prose', kind: 'save-prose', meeting: 'm', place: 'meeting', text: 'Ord' }, answer: 'done' },
  { command: { op: 'nowhere', ...addItem('n', 'a') }, answer: 'refused unknown-meeting N5' },
  { command: { op: 'none', kind: 'win-the-vote' }, answer: 'invalid unknown-command' },
  { command: { op: 'shape', ...addItem('m', 'c'), title: 3 }, answer: 'invalid wrong-field' },
  { command: { op: 'more', ...addItem('m', 'c'), votes: 3 }, answer: 'invalid wrong-field' },
];
