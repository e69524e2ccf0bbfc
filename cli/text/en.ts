import { storeFaults } from '../../app/text/store-faults-en.ts';
import type { CommandLineText } from './text.ts';

export const en: CommandLineText = {
  usage: `Usage: npm run --silent motebok -- COMMAND

  drive --data-dir D --script FILE|- [--clock script|system] [--seed N]
  state --data-dir D [--meeting M] [--at ENTRY] [--now TIME] [--as PERSON]
  state --schema
  commands --json
  verify PATH [--trust FILE]
  export --data-dir D --meeting M --out FOLDER --passphrase-file FILE [--supplement N] [--signer NAME --organisation NAME]
  rebuild --data-dir D --meeting M
  second-place --data-dir D [--folder FOLDER | --stop]
  restore --from PLACE --data-dir D [--accept-damage]
  rehearse --data-dir D --meeting M --into FOLDER
  demo --out FOLDER
  bench

Everything is in docs/cli.md. Language: --language nb|nn|en`,
  faults: {
    'unknown-command': 'There is no such command.',
    'unknown-option': 'An option is unknown or lacks its value.',
    'missing-option': 'An option is missing.',
    'wrong-value': 'The value does not fit.',
    'script-not-found': 'The script is not there or cannot be read.',
    'file-not-found': 'The file is not there or cannot be read.',
    'unknown-meeting': 'There is no such meeting in this folder.',
    'unknown-entry-number': 'The log has no entry of this number.',
    'minutes-not-approved': 'The minutes are not approved and cannot be signed (M4).',
    'unknown-supplement': 'There is no supplement of that number (M4).',
    'export-failed': 'The export was not made.',
  },
  signingFaults: {
    'owner-not-usable': 'The name or organisation cannot be used as it stands.',
    'password-empty': 'The key must have a password.',
    'wrong-password': 'The password is not the one that the key was made with. Nothing has been signed.',
    'no-key': 'No key has been made on this laptop.',
    'key-exists': 'A key has already been made on this laptop.',
    'key-file-not-our-form': 'The key file is damaged or changed. Fetch it from a backup.',
    'key-and-certificate-differ': 'The key and the certificate do not belong together.',
    'certificate-not-our-form': 'The certificate does not have the form that the program writes.',
    'trust-list-not-our-form': 'The list of known signers is damaged or changed.',
    'record-not-writable': 'The book holds something that cannot be written in the export. Nothing was made.',
    'record-not-canonical': 'The record does not have the form that the program writes.',
    'file-not-usable': 'A file name cannot be used in the export.',
    'paper-missing': 'A paper is missing from the book. Nothing was made.',
    'time-outside-certificate':
      'The laptop’s clock stands outside the time the key is valid for. Set the clock, and try again.',
    'key-does-not-sign': 'The key gave a signature that does not hold. Nothing was made.',
  },
  storeFaults,
  oldNode: 'This Node is too old. Start through npm: npm run --silent motebok -- COMMAND',
};
