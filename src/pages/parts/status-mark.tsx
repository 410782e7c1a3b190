import type { ReactElement } from 'react';
import type { RuleStatus } from '#norms/rule.ts';
import { ruleStatusTexts } from '#i18n/rule-status-texts.ts';
import type { Words } from './words.ts';
import s from './status-mark.module.css';

/** How far a number of a rule is known; what is not sure stands out. */
export function StatusMark({
  words: { language },
  status,
}: {
  readonly words: Words;
  readonly status: RuleStatus;
}): ReactElement {
  return (
    <span className={status === 'VERIFIED' ? undefined : s.confirm}>
      {ruleStatusTexts[language][status]}
    </span>
  );
}
