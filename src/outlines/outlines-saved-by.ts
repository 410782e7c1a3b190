/** Who saves which boundaries. */
export interface OutlinesSavedBy {
  /** Day of saving, `2025-06-20`. */
  readonly date: string;
  readonly preparedBy: string;
  readonly state: 'draft' | 'checked' | 'published';
  readonly fileName: string;
  /** SHA-256 of the file that the boundaries came from. */
  readonly fileHash: string;
}
