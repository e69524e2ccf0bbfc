/** What can go wrong with keys and trust lists, as a closed list. The shell turns codes into sentences. */
export type KeyFaultCode =
  /** The name or organisation is empty, too long or holds signs that cannot be seen. Nothing was made. */
  | 'owner-not-usable'
  /** A key must be sealed with a password of at least one character. Nothing was made. */
  | 'password-empty'
  /** The password is not the one the key was sealed with, or the sealed part was altered. The file is untouched. */
  | 'wrong-password'
  /** Nobody has made a key on this laptop yet. */
  | 'no-key'
  /** A key is there already; another one would take its place. Nothing was made. */
  | 'key-exists'
  /** The file is not a sealed key in the form that we write. `detail` names the place. */
  | 'key-file-not-our-form'
  /** The sealed key and the certificate beside it do not belong together. */
  | 'key-and-certificate-differ'
  /** Not a self-signed P-256 certificate in the form that we write. `detail` names the part. */
  | 'certificate-not-our-form'
  /** Not a trust list in the form that we write. `detail` names the place. */
  | 'trust-list-not-our-form';

/** A typed fault: `code` says what happened, `detail` where. Never holds a password or key. */
export class KeyFault extends Error {
  override name = 'KeyFault';
  readonly code: KeyFaultCode;
  readonly detail: string;

  constructor(code: KeyFaultCode, detail = '', options?: ErrorOptions) {
    super(detail === '' ? code : `${code}: ${detail}`, options);
    this.code = code;
    this.detail = detail;
  }
}
