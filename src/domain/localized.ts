/** A text in both languages of the screen. Vietnamese comes first everywhere. */
export interface Localized {
  readonly vi: string;
  readonly en: string;
}

/** Languages of the screen. */
export type Language = keyof Localized;

/** All languages, Vietnamese first. */
export const languages: readonly Language[] = ['vi', 'en'];
