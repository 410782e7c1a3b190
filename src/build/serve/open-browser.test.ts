import { describe, expect, it } from 'vitest';
import { openCommand } from './open-browser.ts';
import type { Surroundings } from './open-browser.ts';

const url = 'http://127.0.0.1:4173/';

function commandOn(platform: NodeJS.Platform, env: Surroundings['env'], isTerminal = true) {
  return openCommand(url, { platform, env, isTerminal })?.[0];
}

describe('openCommand', () => {
  it('opens on a desktop, by its own means', () => {
    expect(commandOn('darwin', {})).toBe('open');
    expect(commandOn('win32', {})).toBe('cmd');
    expect(commandOn('linux', { DISPLAY: ':0' })).toBe('xdg-open');
    expect(commandOn('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe('xdg-open');
  });

  it('stays still on a server, in a pipe and on CI', () => {
    expect(commandOn('linux', {})).toBeUndefined();
    expect(commandOn('darwin', {}, false)).toBeUndefined();
    expect(commandOn('linux', { DISPLAY: ':0' }, false)).toBeUndefined();
    expect(commandOn('darwin', { CI: 'true' })).toBeUndefined();
  });
});
