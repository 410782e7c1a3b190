import { spawn } from 'node:child_process';

/** What decides whether a person sits in front of this machine. */
export type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
};

/** Command that opens an address in the person's browser; undefined where nobody is looking. */
export function openCommand(url: string, around: Surroundings): readonly string[] | undefined {
  const isCi = around.env['CI'] !== undefined && around.env['CI'] !== '';
  if (isCi || !around.isTerminal) return undefined;
  if (around.platform === 'darwin') return ['open', url];
  if (around.platform === 'win32') return ['cmd', '/c', 'start', '', url];
  const hasScreen = Boolean(around.env['DISPLAY']) || Boolean(around.env['WAYLAND_DISPLAY']);
  return around.platform === 'linux' && hasScreen ? ['xdg-open', url] : undefined;
}

/** Opens an address on a desktop; elsewhere does nothing. A missing opener is no error. */
export function openBrowser(url: string): void {
  const [command, ...args] =
    openCommand(url, {
      platform: process.platform,
      env: process.env,
      isTerminal: process.stdout.isTTY,
    }) ?? [];
  if (command === undefined) return;
  const opener = spawn(command, args, { stdio: 'ignore', detached: true });
  // The printed address is enough where no opener is installed.
  opener.on('error', () => undefined);
  opener.unref();
}
