import type { dialogue as nb } from '../nb/dialogue.ts';

export const dialogue: Readonly<Record<keyof typeof nb, string>> = {
  'dialogue.title': 'Questions and inputs',
  'dialogue.nothing': 'Nobody has asked or given an input yet.',
  'dialogue.unanswered': '{count} unanswered',
  'dialogue.answer': 'Answer',
  'dialogue.write': 'Write a question or an input',
  'dialogue.kindLabel': 'Kind',
  'dialogue.kind.question': 'question',
  'dialogue.kind.answer': 'answer',
  'dialogue.kind.input': 'input',
  'dialogue.who': 'From whom (name or organisation)',
  'dialogue.whoShort': 'From whom',
  'dialogue.words': 'The words',
  'dialogue.wordsHint': 'What was said. Alt+Q comes here.',
  'dialogue.wordsFirst': 'Write what was said.',
  'dialogue.save': 'Write down',
  'dialogue.unnamed': 'from the floor',
};
