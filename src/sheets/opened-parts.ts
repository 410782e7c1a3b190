import type { OpenedFile } from './sheet-fault.ts';

/** What is known of a file once it is open; encoding and delimiter only for text. */
export type OpenedParts = Omit<OpenedFile, 'name' | 'encoding' | 'delimiter'> &
  Partial<Pick<OpenedFile, 'encoding' | 'delimiter'>>;
