import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { servePages } from './pages.ts';

const top = mkdtempSync(path.join(os.tmpdir(), 'motebok-pages-'));
const folder = path.join(top, 'renderer');
mkdirSync(path.join(folder, 'assets'), { recursive: true });
writeFileSync(path.join(folder, 'index.html'), '<title>Page</title>');
writeFileSync(path.join(folder, 'assets/main.js'), '1');
writeFileSync(path.join(folder, 'notes.txt'), 'no page needs this');
writeFileSync(path.join(top, 'secret.js'), 'outside');
writeFileSync(path.join(top, 'renderer-of-another.js'), 'outside');
afterAll(() => rmSync(top, { recursive: true }));

const serve = servePages(folder, { '/notice.html': () => 'made now' });
const get = (url: string, method = 'GET'): Promise<Response> => serve({ url, method } as Request);

describe('pages under the scheme of the app', () => {
  it('are the files of the renderer, with their types', async () => {
    const page = await get('app://motebok/index.html#/meeting/1');
    expect([page.status, await page.text()]).toEqual([200, '<title>Page</title>']);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect((await get('app://motebok/assets/main.js')).headers.get('content-type')).toContain('text/javascript');
  });

  it('and what the shell makes itself', async () => {
    expect(await (await get('app://motebok/notice.html')).text()).toBe('made now');
  });

  it('carry a policy that begins with nothing, also when there is nothing to see', async () => {
    for (const url of ['app://motebok/index.html', 'app://motebok/notice.html', 'app://motebok/no.html']) {
      const { headers } = await get(url);
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self'/,
      );
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|https?:|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it.each([
    'app://motebok/../secret.js',
    'app://motebok/%2e%2e/secret.js',
    'app://motebok/..%2fsecret.js',
    'app://motebok/assets/..%2f..%2fsecret.js',
    'app://motebok/..%2frenderer-of-another.js',
    'app://motebok/%ff.js',
    'app://motebok/a%00.js',
    'app://motebok/assets',
    'app://motebok/',
    'app://motebok/notes.txt',
    'app://motebok/toString',
    'app://another/index.html',
    'app://motebok.example/index.html',
  ])('%s is not there', async (url) => {
    expect((await get(url)).status).toBe(404);
  });

  it('are only read', async () => {
    expect((await get('app://motebok/index.html', 'POST')).status).toBe(404);
  });
});
