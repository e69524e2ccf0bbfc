// `safeStorage` without a keychain: AES-GCM with a key in a file beside the data. That protects nothing, and `basic_text`, Electron's own
// word for it, says so to an app that asks. STANDIN_NO_KEYRING=1 plays a machine where nothing is available at all.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { app } from './app.ts';
import { refusing } from './refusal.ts';

/** Chromium marks what it has encrypted with a version. */
const PREFIX = Buffer.from('v10');
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

function isAvailable(): boolean {
  return app.isReady() && process.env.STANDIN_NO_KEYRING !== '1';
}

function key(): Buffer {
  const file = path.join(app.getPath('userData'), 'standin.key');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32), { mode: 0o600 });
  return readFileSync(file);
}

function encrypt(text: string, call: string): Buffer {
  if (!isAvailable())
    throw new Error(`Error while encrypting the text provided to safeStorage.${call}. Encryption is not available.`);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key(), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([PREFIX, nonce, cipher.getAuthTag(), sealed]);
}

function decrypt(encrypted: Buffer, call: string): string {
  const failed = `Error while decrypting the ciphertext provided to safeStorage.${call}.`;
  if (!isAvailable()) throw new Error(`${failed} Decryption is not available.`);
  if (!Buffer.isBuffer(encrypted)) throw new Error(`${failed} Expected a Buffer.`);
  if (!encrypted.subarray(0, PREFIX.length).equals(PREFIX))
    throw new Error(`${failed} Ciphertext does not appear to be encrypted.`);
  const nonce = encrypted.subarray(PREFIX.length, PREFIX.length + NONCE_BYTES);
  const tag = encrypted.subarray(PREFIX.length + NONCE_BYTES, PREFIX.length + NONCE_BYTES + TAG_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key(), nonce);
  try {
    decipher.setAuthTag(tag);
    return (
      decipher.update(encrypted.subarray(PREFIX.length + NONCE_BYTES + TAG_BYTES), undefined, 'utf8') +
      decipher.final('utf8')
    );
  } catch {
    throw new Error(failed);
  }
}

export const safeStorage = refusing('safeStorage', {
  isEncryptionAvailable: () => isAvailable(),
  encryptString: (text: string) => encrypt(text, 'encryptString'),
  decryptString: (encrypted: Buffer) => decrypt(encrypted, 'decryptString'),
  isAsyncEncryptionAvailable: async () => isAvailable(),
  encryptStringAsync: async (text: string) => encrypt(text, 'encryptStringAsync'),
  decryptStringAsync: async (encrypted: Buffer) => ({
    result: decrypt(encrypted, 'decryptStringAsync'),
    shouldReEncrypt: false,
  }),
  getSelectedStorageBackend: () => (app.isReady() ? 'basic_text' : 'unknown'),
  setUsePlainTextEncryption: () => {},
});
