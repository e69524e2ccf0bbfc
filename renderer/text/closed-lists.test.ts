/** Codes come from other folders as closed lists; the compiler sees to it that these tables name every one. */
import { describe, expect, it } from 'vitest';
import type { StoreFaultCode } from '../../db/fault.ts';
import type { ExportFaultCode } from '../../exports/fault.ts';
import type { ExportFinding } from '../../exports/verify-export.ts';
import type { KeyFaultCode } from '../../keys/fault.ts';
import type { EventKind } from '../../domain/meeting/events.ts';
import { FAMILY_OF_EVENT } from '../../domain/meeting/law.ts';
import { unbornMeeting } from '../../domain/meeting/state.ts';
import { REFUSAL_RULES, type RefusalCode } from '../../domain/refusal.ts';
import { refusalText } from './answer-text.ts';
import { faultText } from './faults.ts';
import { findingText } from './findings.ts';
import { CATALOGUES, LANGUAGES, type Language } from './index.ts';
import { textIn } from './message.ts';
import { namesFrom } from './names.ts';
import type { Text } from './useText.ts';

const FAULTS = {
  'folder-not-writable': true,
  'no-store': true,
  'not-a-database': true,
  'foreign-database': true,
  'newer-store': true,
  'migration-altered': true,
  'store-in-use': true,
  'damaged-database': true,
  'mark-ahead': true,
  'file-replaced': true,
  'log-does-not-hold': true,
  'unknown-entry': true,
  'projection-differs': true,
  'store-exists': true,
  'no-second-place': true,
  'several-second-places': true,
  'second-place-damaged': true,
  'disk-full': true,
  'io-error': true,
  'store-stopped': true,
  'owner-not-usable': true,
  'password-empty': true,
  'wrong-password': true,
  'no-key': true,
  'key-exists': true,
  'key-file-not-our-form': true,
  'key-and-certificate-differ': true,
  'certificate-not-our-form': true,
  'trust-list-not-our-form': true,
  'record-not-writable': true,
  'record-not-canonical': true,
  'file-not-usable': true,
  'paper-missing': true,
  'time-outside-certificate': true,
  'key-does-not-sign': true,
} as const satisfies Record<StoreFaultCode | KeyFaultCode | ExportFaultCode, true>;

const FINDINGS = {
  'not-a-container': true,
  'too-large': true,
  'not-our-form': true,
  'duplicate-entry': true,
  'missing-file': true,
  'extra-file': true,
  'digest-differs': true,
  'signature-not-our-form': true,
  'signature-does-not-hold': true,
  'certificate-not-our-form': true,
  'certificate-not-valid-then': true,
  'record-missing': true,
  'record-not-canonical': true,
  'record-unreadable': true,
  'attachment-differs': true,
  'signer-unknown': true,
  'signer-name-taken': true,
  'minutes-missing': true,
  'record-not-attached': true,
  'paper-differs': true,
  'entry-missing': true,
  'entry-altered': true,
  'content-altered': true,
  'content-missing': true,
  'wrong-meeting': true,
  'unknown-form': true,
  'record-not-our-form': true,
  'entry-does-not-fold': true,
  'head-differs': true,
  'composition-unknown': true,
  'not-approved': true,
  'minutes-differ': true,
  'supplement-not-issued': true,
  'supplement-differs': true,
  'facts-differ': true,
} as const satisfies Record<ExportFinding['code'], true>;

/** Every fact that some refusal carries. */
const ALL_FACTS = {
  person: 'kari',
  seat: 'plass-1',
  organisation: 'alta',
  item: 'sak-1',
  body: 'su',
  number: '7/26',
  entry: 12,
  version: 2,
  side: 'hospital',
  filled: 2,
  seats: 5,
  required: 3,
  of: 5,
  most: 2,
  organisations: ['alta'],
  votes: 9,
  places: 5,
  candidate: 'Kari',
  length: 2001,
  longest: 2000,
  window: 'chair',
  phase: 'open',
  outcome: 'noted',
  computed: 'conditional',
  declared: 'consensus',
} as const;

const sayIn =
  (language: Language): Text =>
  (key, args) =>
    textIn(language, key, args);

describe.each(LANGUAGES)('in %s', (language) => {
  const say = sayIn(language);

  it.each(Object.keys(FAULTS))('the fault %s has a sentence of its own', (code) => {
    expect(faultText(say, code)).not.toBe(say('fault.other', { code }));
  });

  it.each(Object.keys(FINDINGS))('the finding %s has a sentence of its own', (code) => {
    expect(findingText(say, { code, detail: 'moete.json', entry: 7 })).not.toBe(say('finding.other', { code }));
  });

  it('an unknown code is named, so that it can be reported', () => {
    expect(faultText(say, 'moon-fell')).toContain('moon-fell');
    expect(findingText(say, { code: 'moon-fell' })).toContain('moon-fell');
  });

  it.each(Object.keys(FAMILY_OF_EVENT) as EventKind[])('%s has words beside undo', (kind) => {
    expect(CATALOGUES[language]).toHaveProperty([`act.${kind}`]);
  });

  it.each(Object.keys(REFUSAL_RULES) as RefusalCode[])('%s is a whole sentence when its facts are there', (code) => {
    const names = namesFrom(unbornMeeting('m'), null, say);
    const sentence = refusalText({ code, facts: ALL_FACTS }, names, say);
    expect(sentence).toMatch(/\S \([A-Z]\d+\)\.$/);
    expect(sentence).not.toMatch(/undefined|\{| {2}|««|“”/);
  });
});

describe('names', () => {
  it('a refusal names people by the roster, and quorum by its numbers (A3)', () => {
    const say = sayIn('nb');
    const names = namesFrom(
      { ...unbornMeeting('m'), guests: { kari: { person: 'kari', name: 'Kari Nordmann' } } },
      null,
      say,
    );
    expect(refusalText({ code: 'no-right-to-speak', facts: { person: 'kari' } }, names, say)).toBe(
      'Kari Nordmann har ikke talerett i dette møtet (S1).',
    );
    const quorum = { side: 'municipalities', filled: 2, seats: 5, required: 3 };
    expect(refusalText({ code: 'no-quorum', facts: quorum }, names, say)).toBe(
      'Vedtaket kan ikke fattes: kommunene har 2 av 5 beslutningsplasser til stede; det kreves 3 (A3).',
    );
  });
});
