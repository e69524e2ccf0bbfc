/** Set phrases about what becomes of a decision after the meeting, and of supplements, bokmål and nynorsk (M7, K6, K15). */
import type { LaterAnswerKind, ThresholdKind } from '../meeting/consensus-types.ts';
import type { Awaited } from '../meeting/standing.ts';
import type { LanguageForm } from './document.ts';

export type AfterwardsPhrases = {
  threshold: Record<ThresholdKind, (required: number, of: number) => string>;
  /** Of those that are no kommuner and must anchor too: the threshold does not replace them. */
  alsoNeeded: (names: string) => string;
  count: (count: number, of: number) => string;
  countOfRequired: (count: number, of: number, required: number) => string;
  answersBy: (date: string) => string;
  review: (date: string) => string;
  takesUp: (number: string | undefined, title: string, date: string) => string;
  answersHeading: string;
  organisation: string;
  answer: string;
  answers: Record<LaterAnswerKind, string>;
  received: string;
  treated: string;
  reference: string;
  words: string;
  corrects: (reason: string) => string;
  deadlineFor: (whom: string | null, date: string, reason: string) => string;
  standing: {
    heading: string;
    inForce: (date: string) => string;
    waiting: string;
    fallen: (date: string) => string;
    bound: string;
    joined: string;
    awaited: string;
    by: (date: string) => string;
    why: Record<Awaited['why'], string>;
    aside: string;
    refused: string;
  };
  supplement: {
    title: (number: number, date: string) => string;
    correctionTitle: (number: number, date: string) => string;
    item: string;
    issued: string;
    decision: string;
    reason: string;
    correction: string;
    minutesStand: string;
    signed: string;
    /** What the record inside the PDF is, for those who cannot see its sign. */
    attachment: string;
  };
};

/** The phrases of a language form. */
export function afterwardsPhrases(language: LanguageForm): AfterwardsPhrases {
  return language === 'nn' ? NN : NB;
}

const NB: AfterwardsPhrases = {
  threshold: {
    all: (_required, of) => `Vedtaket får virkning når alle ${of} kommuner har sluttet seg til.`,
    twoThirds: (required, of) =>
      `Vedtaket får virkning når to tredjedeler av kommunene, ${required} av ${of}, har sluttet seg til.`,
    count: (required, of) => `Vedtaket får virkning når ${required} av ${of} kommuner har sluttet seg til.`,
  },
  alsoNeeded: (names) => `Også ${names} må ha sluttet seg til.`,
  count: (count, of) => `${count} av ${of} kommuner har sluttet seg til.`,
  countOfRequired: (count, of, required) => `${count} av ${of} kommuner har sluttet seg til, ${required} må til.`,
  answersBy: (date) => `Svarfrist for dem som ikke har svart: ${date}.`,
  review: (date) => `Vedtaket tas opp igjen ${date}.`,
  takesUp: (number, title, date) =>
    `Saken tar opp igjen vedtaket i ${number === undefined ? '' : `sak ${number} `}«${title}» fra møtet ${date}.`,
  answersHeading: 'Svar etter vedtaket',
  organisation: 'Virksomhet',
  answer: 'Svar',
  answers: {
    assent: 'Tilslutning',
    assentWithRemark: 'Tilslutning med merknad',
    standsAside: 'Står utenfor',
    no: 'Nei',
  },
  received: 'Mottatt',
  treated: 'Behandlet',
  reference: 'Referanse',
  words: 'Merknad',
  corrects: (reason) => `Retter tidligere føring: ${reason}`,
  deadlineFor: (whom, date, reason) =>
    `${whom === null ? 'Svarfristen' : `Svarfristen for ${whom}`} er forlenget til ${date}. Grunn: ${reason}`,
  standing: {
    heading: 'Hvordan vedtaket står',
    inForce: (date) => `Vedtaket har virkning fra ${date}.`,
    waiting: 'Vedtaket venter på svar og har ikke virkning ennå.',
    fallen: (date) => `Vedtaket falt ${date} og har ikke virkning.`,
    bound: 'Bundet',
    joined: 'Har sluttet seg til',
    awaited: 'Det ventes på svar fra',
    by: (date) => `frist ${date}`,
    why: {
      mustAnchor: 'må forankre',
      notRepresented: 'var ikke representert',
      withoutAuthority: 'møtte uten fullmakt',
    },
    aside: 'Står utenfor',
    refused: 'Har sagt nei',
  },
  supplement: {
    title: (number, date) => `Tillegg nr. ${number} til referat fra møte ${date}`,
    correctionTitle: (number, date) => `Tillegg nr. ${number} (rettelse) til referat fra møte ${date}`,
    item: 'Sak',
    issued: 'Dato for tillegget',
    decision: 'Vedtaket',
    reason: 'Grunn',
    correction: 'Rettelse',
    minutesStand: 'Referatet står slik det ble godkjent.',
    signed:
      'Tillegget signeres elektronisk. Tillegg og signatur følger hverandre i én signert fil (.asice), som alle kan ' +
      'kontrollere, også uten Møtebok.',
    attachment: 'Maskinlesbart tillegg med møtets logg (JSON)',
  },
};

const NN: AfterwardsPhrases = {
  threshold: {
    all: (_required, of) => `Vedtaket får verknad når alle ${of} kommunar har slutta seg til.`,
    twoThirds: (required, of) =>
      `Vedtaket får verknad når to tredjedelar av kommunane, ${required} av ${of}, har slutta seg til.`,
    count: (required, of) => `Vedtaket får verknad når ${required} av ${of} kommunar har slutta seg til.`,
  },
  alsoNeeded: (names) => `Også ${names} må ha slutta seg til.`,
  count: (count, of) => `${count} av ${of} kommunar har slutta seg til.`,
  countOfRequired: (count, of, required) => `${count} av ${of} kommunar har slutta seg til, ${required} må til.`,
  answersBy: (date) => `Svarfrist for dei som ikkje har svart: ${date}.`,
  review: (date) => `Vedtaket blir teke opp att ${date}.`,
  takesUp: (number, title, date) =>
    `Saka tek opp att vedtaket i ${number === undefined ? '' : `sak ${number} `}«${title}» frå møtet ${date}.`,
  answersHeading: 'Svar etter vedtaket',
  organisation: 'Verksemd',
  answer: 'Svar',
  answers: {
    assent: 'Tilslutning',
    assentWithRemark: 'Tilslutning med merknad',
    standsAside: 'Står utanfor',
    no: 'Nei',
  },
  received: 'Motteke',
  treated: 'Handsama',
  reference: 'Referanse',
  words: 'Merknad',
  corrects: (reason) => `Rettar tidlegare føring: ${reason}`,
  deadlineFor: (whom, date, reason) =>
    `${whom === null ? 'Svarfristen' : `Svarfristen for ${whom}`} er forlengd til ${date}. Grunn: ${reason}`,
  standing: {
    heading: 'Korleis vedtaket står',
    inForce: (date) => `Vedtaket har verknad frå ${date}.`,
    waiting: 'Vedtaket ventar på svar og har ikkje verknad enno.',
    fallen: (date) => `Vedtaket fall ${date} og har ikkje verknad.`,
    bound: 'Bundne',
    joined: 'Har slutta seg til',
    awaited: 'Ventar på svar frå',
    by: (date) => `frist ${date}`,
    why: {
      mustAnchor: 'må forankre',
      notRepresented: 'var ikkje representert',
      withoutAuthority: 'møtte utan fullmakt',
    },
    aside: 'Står utanfor',
    refused: 'Har sagt nei',
  },
  supplement: {
    title: (number, date) => `Tillegg nr. ${number} til referat frå møte ${date}`,
    correctionTitle: (number, date) => `Tillegg nr. ${number} (retting) til referat frå møte ${date}`,
    item: 'Sak',
    issued: 'Dato for tillegget',
    decision: 'Vedtaket',
    reason: 'Grunn',
    correction: 'Retting',
    minutesStand: 'Referatet står slik det vart godkjent.',
    signed:
      'Tillegget blir signert elektronisk. Tillegg og signatur følgjer kvarandre i éi signert fil (.asice), som alle ' +
      'kan kontrollere, også utan Møtebok.',
    attachment: 'Maskinlesbart tillegg med loggen frå møtet (JSON)',
  },
};
