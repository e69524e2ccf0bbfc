import { storeFaults } from '../../app/text/store-faults-en.ts';
import type { CommandLineText } from './text.ts';

export const en: CommandLineText = {
  usage: `Usage: npm run --silent motebok -- COMMAND

  drive --data-dir D --script FILE|- [--clock script|system] [--seed N]
  state --data-dir D [--meeting M] [--at ENTRY] [--now TIME] [--as PERSON]
  state --schema
  commands --json
  verify PATH [--trust FILE]
  export --data-dir D --meeting M --out FOLDER --passphrase-file FILE [--signer NAME --organisation NAME]
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
    'export-failed': 'The export was not made.',
  },
  storeFaults,
  oldNode: 'This Node is too old. Start through npm: npm run --silent motebok -- COMMAND',
};
