import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';

const warnings: string[] = [];

function record(method: string, words: readonly unknown[]): void {
  warnings.push(`console.${method}: ${words.map(String).join(' ')}`);
}

/**
 * Warnings of React and of our own code are mistakes nobody would see in a green run. They are
 * gathered and fail the test at its end: thrown on the spot, they would end up inside React.
 */
beforeEach(() => {
  warnings.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => record('error', words));
  vi.spyOn(console, 'warn').mockImplementation((...words: unknown[]) => record('warn', words));
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  if (warnings.length > 0) throw new Error(`The console was used:\n${warnings.join('\n')}`);
});
