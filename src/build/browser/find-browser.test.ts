import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookForBrowser } from './find-browser.ts';
import type { Machine } from './find-browser.ts';
import { browserArguments } from './browser-arguments.ts';

const systemChromium = join('/usr/bin', 'chromium');
const ownChromium = '/cache/playwright/chrome';

function machineWith(programs: readonly string[], env: Machine['env'] = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/bin', ...env },
    runs: (path) => programs.includes(path),
    playwrightPath: () => ownChromium,
  };
}

describe('lookForBrowser', () => {
  it('takes the one named in the environment first', () => {
    const machine = machineWith(['/my/chrome', systemChromium], { CHROME_PATH: '/my/chrome' });
    expect(lookForBrowser(machine)).toEqual({ path: '/my/chrome', from: 'CHROME_PATH' });
  });

  it('does not pass over a named one that does not start', () => {
    const machine = machineWith([systemChromium], { SISO_CHROMIUM: '/my/chrome' });
    expect(() => lookForBrowser(machine)).toThrow('SISO_CHROMIUM names /my/chrome');
  });

  it("takes the system's, then Playwright's own, then none", () => {
    expect(lookForBrowser(machineWith([systemChromium, ownChromium]))?.from).toBe('system');
    expect(lookForBrowser(machineWith([ownChromium]))?.from).toBe('playwright');
    expect(lookForBrowser(machineWith([]))).toBeUndefined();
  });

  it('knows the usual places of macOS and Windows', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(lookForBrowser({ ...machineWith([mac]), platform: 'darwin' })?.path).toBe(mac);
    const edge = 'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe';
    const windows = machineWith([edge], { PROGRAMFILES: 'C:\\Programs' });
    expect(lookForBrowser({ ...windows, platform: 'win32' })?.path).toBe(edge);
  });
});

describe('browserArguments', () => {
  it('drops the sandbox for root only', () => {
    expect(browserArguments(true)).toContain('--no-sandbox');
    expect(browserArguments(false)).not.toContain('--no-sandbox');
  });
});
