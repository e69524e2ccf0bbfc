/** What can go wrong when an export is made or a record is read, as a closed list. */
export type ExportFaultCode =
  /** The value holds what JSON cannot say: NaN, undefined, half a sign, an object with a class. `detail` is the place. */
  | 'record-not-writable'
  /** The bytes are not exactly the form that `recordBytes` writes. */
  | 'record-not-canonical'
  /** A container takes plain ASCII names, each once, and at least one file. `detail` is the name. */
  | 'file-not-usable'
  /** The bytes of a paper that the agenda names are not in the store. `detail` is its file name. Nothing was written. */
  | 'paper-missing'
  /** The clock stands outside the time that the certificate is valid for; what we sign now would not verify. */
  | 'time-outside-certificate'
  /** The key gave a signature that does not hold for its own certificate. Nothing was written. */
  | 'key-does-not-sign';

/** A typed fault: `code` says what happened, `detail` where. */
export class ExportFault extends Error {
  override name = 'ExportFault';
  readonly code: ExportFaultCode;
  readonly detail: string;

  constructor(code: ExportFaultCode, detail = '', options?: ErrorOptions) {
    super(detail === '' ? code : `${code}: ${detail}`, options);
    this.code = code;
    this.detail = detail;
  }
}
