import { expect, test } from 'vitest';
import { playPreparation } from '../../app/testing/play.ts';
import { composeMinutes } from './compose.ts';

test('the minutes tell who proposed the line, who drew it and when, also when the item is over (S5)', () => {
  const played = playPreparation();
  played.act(
    { kind: 'open-meeting' },
    { kind: 'record-attendance', person: 'torunn-havstrand', state: 'present' },
    { kind: 'record-attendance', person: 'rolf-melkvaer', state: 'present' },
    { kind: 'take-up-item', item: 'status' },
    { kind: 'propose-the-line' },
    { kind: 'propose-the-line', person: 'rolf-melkvaer' },
    { kind: 'draw-the-line', decidedBy: 'meeting' },
    { kind: 'lift-the-line' },
    { kind: 'conclude-item', item: 'status', outcome: 'noted' },
  );
  const told = composeMinutes(played.state(), {}).blocks.flatMap((each) => ('text' in each ? [each.text] : []));
  expect(told).toContainEqual(
    expect.stringMatching(
      /^Rolf Melkvær foreslo strek\. Møtet satte strek kl\. \d\d\.\d\d\. Streken ble opphevet kl\. \d\d\.\d\d\.$/,
    ),
  );
});
