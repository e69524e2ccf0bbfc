import type { signing as nb } from '../nb/signing.ts';

export const signing: Readonly<Record<keyof typeof nb, string>> = {
  'signing.title': 'Sign and export',
  'signing.notApproved':
    'The minutes are not approved yet; the meeting is {phase}. What is signed is the approved minutes (M4).',
  'signing.toMinutes': 'To the minutes',
  'signing.whatTitle': 'What happens',
  'signing.what1':
    'The minutes become a PDF for people and archives, and the whole book of the meeting goes with them as data.',
  'signing.what2':
    'Everything goes into one file, which is signed with your key. If anything in the file is changed later, the signature no longer holds.',
  'signing.what3':
    'The file is written in the folder you choose. Nothing is sent from the laptop. That you have signed is entered in the book and cannot be undone.',
  'signing.key': 'The key',
  'signing.keyHint':
    'The key is made now, on this laptop, and sealed with the password. It stands for you when you sign. The password cannot be recovered.',
  'signing.signer': 'Name',
  'signing.organisation': 'Organisation',
  'signing.password': 'Password',
  'signing.passwordAgain': 'Password once more',
  'signing.passwordShort': 'Use at least {count} characters.',
  'signing.passwordDiffers': 'The two passwords are not the same.',
  'signing.needed': 'The field “{field}” must be filled in.',
  'signing.makeKey': 'Make the key',
  'signing.makingKey': 'Making the key …',
  'signing.signsAs': 'Signs as {name}, {organisation}',
  'signing.demoKey': 'This is a demo key. Nobody is to take the signature for real.',
  'signing.folder': 'Folder',
  'signing.noFolder': 'No folder has been chosen.',
  'signing.chooseFolder': 'Choose folder',
  'signing.folderNeeded': 'Choose the folder that the file is to be written in.',
  'signing.sign': 'Sign and save the file',
  'signing.signing': 'Making the minutes, signing and writing the file …',
  'signing.failed': 'The file was not made: {reason}',
  'signing.keyFailed': 'The key was not made: {reason}',
  'signing.done': 'Signed and saved',
  'signing.file': 'File',
  'signing.sha': 'Checksum',
  'signing.contents': 'Contents',
  'signing.trust': 'Signer file',
  'signing.trustHint': 'Give this to those who are to verify the file, by another way than the file itself.',
  'signing.head': 'The book up to',
  'signing.headEntry': 'entry {entry}',
  'signing.show': 'Show in folder',
  'signing.again': 'Make another signed file',
  'signing.signatures': 'Signatures in the book',
  'signing.signature': '{signer}, {organisation}, {date} at {time}',
};
