/**
 * Verifies a signed export whole (L4, L6): the container and its signature, the record's chain, that the minutes are
 * those which the entries give, and that the files are those which the record names. Changes nothing.
 */
import type { TrustList } from '../keys/trust.ts';
import { checkMeetingRecord, type CheckedRecord, type RecordFinding } from './check-meeting-record.ts';
import { embeddedFile } from './embedded-file.ts';
import { documentName, RECORD_NAME } from './meeting-export.ts';
import type { MeetingRecord } from './meeting-record.ts';
import { verifyContainer, type ContainerFinding, type ReportedFile, type ReportedSigner } from './verify-container.ts';

export type ExportFinding =
  | ContainerFinding
  | RecordFinding
  | {
      code:
        /** The minutes, or the supplement, as PDF are not where they belong. */
        | 'minutes-missing'
        /** The PDF does not carry the record. */
        | 'record-not-attached'
        /** A paper is not the one that the record names, or a file is there that no record names. */
        | 'paper-differs';
      detail: string;
    };

export type ExportReport = {
  verdict: 'valid' | 'unknown-signer' | 'invalid';
  findings: readonly ExportFinding[];
  signers: readonly ReportedSigner[];
  files: readonly ReportedFile[];
  heads: readonly { meeting: string; entry: number; hash: string }[];
  about: CheckedRecord['about'];
};

const NOTHING_CHECKED: CheckedRecord = { findings: [], record: null, about: null };

/**
 * Verifies the bytes of an export.
 * In: the bytes; whom we trust. Out: the verdict and everything found. Never throws for what is in the file.
 * `valid` asks for a signer of the trust list: a container signed again by a stranger is at best `unknown-signer`.
 */
export function verifyExport(bytes: Uint8Array, trust: TrustList): ExportReport {
  let checked: CheckedRecord | null = null;
  const container = verifyContainer<RecordFinding>(bytes, {
    trust,
    verifyRecord: (value) => {
      checked = checkMeetingRecord(value);
      return checked.findings;
    },
  });
  const { record, about, findings } = (checked as CheckedRecord | null) ?? NOTHING_CHECKED;
  // What a record says of its files counts only when the record itself holds.
  const misplaced = record === null || findings.length > 0 ? [] : filesDifference(container.files, record);
  const heads = record === null ? [] : [{ meeting: record.meeting, ...record.head }];
  return {
    verdict: misplaced.length === 0 ? container.verdict : 'invalid',
    findings: [...container.findings, ...misplaced],
    signers: container.signers,
    files: container.files,
    heads,
    about,
  };
}

/** The files of a container against those that its record makes: minutes, record, papers, in this order and no other. */
function filesDifference(files: readonly ReportedFile[], made: MeetingRecord): ExportFinding[] {
  const { papers } = made;
  const name = documentName(made);
  const [minutes, record, ...others] = files;
  if (minutes?.name !== name || minutes.mediaType !== 'application/pdf' || record?.name !== RECORD_NAME)
    return [{ code: 'minutes-missing', detail: name }];
  if (embeddedFile(minutes.bytes, RECORD_NAME) === null) return [{ code: 'record-not-attached', detail: name }];
  const names = new Set([...others.map((each) => each.name), ...papers.map((each) => each.file)]);
  return [...names].flatMap((each) => {
    const file = others.find((one) => one.name === each);
    const paper = papers.find((one) => one.file === each);
    const isSame = file?.sha256 === paper?.sha256 && file?.mediaType === paper?.mediaType;
    return isSame && file !== undefined ? [] : [{ code: 'paper-differs' as const, detail: each }];
  });
}
