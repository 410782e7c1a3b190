import { useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { HiddenText } from '#ui/hidden-text.tsx';
import type { Words } from '#pages/parts/words.ts';
import s from './theme-choice.module.css';

type ThemeName = 'light' | 'dark' | 'system';
const names: readonly ThemeName[] = ['system', 'light', 'dark'];

const listeners = new Set<() => void>();

/** The theme stands in the root element, where a script in the head puts it before the first paint. */
function readTheme(): ThemeName {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function writeTheme(theme: ThemeName): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem('siso-theme', theme);
  } catch {
    // A browser that forbids storage keeps the choice for this page only.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Light, dark, or as the system. */
export function ThemeChoice({ words }: { readonly words: Words }): ReactElement {
  const { m } = words;
  const theme = useSyncExternalStore(subscribe, readTheme, () => 'system' as const);
  const labels: Readonly<Record<ThemeName, string>> = {
    system: m.themeSystem,
    light: m.themeLight,
    dark: m.themeDark,
  };
  return (
    <label className={s.theme}>
      <HiddenText>{m.themeLabel}</HiddenText>
      <select
        className={s.select}
        value={theme}
        onChange={(event) => writeTheme(event.target.value as ThemeName)}
      >
        {names.map((name) => (
          <option key={name} value={name}>
            {labels[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
