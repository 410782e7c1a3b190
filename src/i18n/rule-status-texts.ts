import type { Language } from '#domain/localized.ts';

/** How far a number of a rule is known, in words; only the pages on rules load them. */
export const ruleStatusTexts: Readonly<
  Record<Language, Readonly<Record<'VERIFIED' | 'PARTIAL' | 'TO_CONFIRM', string>>>
> = {
  vi: {
    VERIFIED: 'đã đối chiếu',
    PARTIAL: 'đối chiếu một phần',
    TO_CONFIRM: 'CẦN XÁC NHẬN',
  },
  en: { VERIFIED: 'verified', PARTIAL: 'partly verified', TO_CONFIRM: 'TO CONFIRM' },
};
