import type { ReactElement } from 'react';
import { Field } from '#ui/field.tsx';
import s from '#pages/intake/intake.module.css';

/** A line of text with its label over it, as wide as names of units are. */
export function TextField({
  label,
  value,
  change,
  isNeeded = true,
  hint,
  type = 'text',
}: {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly isNeeded?: boolean;
  readonly hint?: string;
  readonly type?: 'text' | 'date';
}): ReactElement {
  return (
    <Field label={label}>
      <input
        className={s.input}
        type={type}
        value={value}
        required={isNeeded}
        placeholder={hint}
        onChange={(event) => change(event.target.value)}
      />
    </Field>
  );
}
