import { useMemo } from 'react';
import type { ReactElement, ReactNode } from 'react';
import s from './field.module.css';

/** A labelled control in a row of controls. */
export function Field({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <label className={s.field}>
      <span className={s.label}>{label}</span>
      {children}
    </label>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly name: string }[];
  readonly choose: (value: T) => void;
  readonly testId?: string;
}

/** A native list of choices: it works by keyboard, by touch and in any language. */
export function Choice<T extends string>({
  label,
  value,
  options,
  choose,
  testId,
}: ChoiceProps<T>): ReactElement {
  // Long lists (a hundred units) are not walked again while their options stay the same.
  const list = useMemo(
    () =>
      options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      )),
    [options],
  );
  return (
    <Field label={label}>
      <select
        className={s.select}
        value={value}
        onChange={(event) => choose(event.target.value as T)}
        {...(testId === undefined ? {} : { 'data-testid': testId })}
      >
        {list}
      </select>
    </Field>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly toggle: (isOn: boolean) => void;
}

/** An on-off switch. */
export function Switch({ label, hint, isOn, toggle }: SwitchProps): ReactElement {
  return (
    <label className={s.switch} title={hint}>
      <input
        type="checkbox"
        role="switch"
        className={s.box}
        checked={isOn}
        onChange={(event) => toggle(event.target.checked)}
      />
      {label}
    </label>
  );
}
