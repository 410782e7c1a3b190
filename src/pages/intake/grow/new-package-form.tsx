import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { dateLabel } from '#i18n/period-format.ts';
import { foldText } from '#lib/fold.ts';
import { compareNames } from '#lib/collate.ts';
import { properName } from '#domain/area.ts';
import type { NewPackage } from '#intake/additions.ts';
import type { UnitChoice } from '#intake/propose-additions.ts';
import { useSite } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { Choice } from '#ui/field.tsx';
import { Section } from '#ui/section.tsx';
import type { DeskView } from '#pages/intake/use-desk.ts';
import s from '#pages/intake/intake.module.css';
import { growTexts } from './grow-words.ts';
import { TextField } from './text-field.tsx';
import { useChoices } from './use-choices.ts';

const unitLevels = ['district', 'commune', 'province'] as const;
type UnitLevel = (typeof unitLevels)[number];

const nationKey = '00|';
const keyOf = ({ code, validFrom }: { readonly code: string; readonly validFrom: string }) =>
  `${code}|${validFrom}`;
const idOf = (name: string): string => foldText(properName(name)).replaceAll(' ', '-');
const isId = (text: string): boolean => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text);

/** Asks what a new package needs; title and name are proposed from the province. */
export function NewPackageForm({
  words,
  view,
  plan,
  create,
  close,
}: {
  readonly words: Words;
  readonly view: Extract<DeskView, { phase: 'open' }>;
  readonly plan: NewPackage | undefined;
  readonly create: (plan: NewPackage) => void;
  readonly close: () => void;
}): ReactElement {
  const t = growTexts(words);
  const { packages } = useSite();
  const choices = useChoices(view.client, view.turn, true);
  const [whole, setWhole] = useState(plan ? keyOf(plan.whole) : '');
  const [unitLevel, setLevel] = useState<UnitLevel>(
    plan && plan.unitLevel !== 'national' ? plan.unitLevel : 'district',
  );
  const [own, setOwn] = useState<Readonly<Record<string, string>>>(
    plan
      ? {
          id: plan.id,
          title: plan.title.vi,
          titleEn: plan.title.en,
          publisher: plan.publisher.vi,
          publisherEn: plan.publisher.en,
        }
      : {},
  );
  const wholes = choices.state === 'ready' ? choices.data.wholes : undefined;
  const options = useMemo(() => wholeOptions(wholes ?? [], words), [wholes, words]);
  if (choices.state === 'loading') return <p role="status">{t.loading}</p>;
  if (choices.state === 'failed') return <p role="alert">{t.failed}</p>;
  const unit = wholes?.find((item) => keyOf(item) === whole);
  const name = whole === nationKey ? t.wholeNation : (unit?.name ?? '');
  const proposed: Readonly<Record<string, string>> = {
    id: name === '' ? '' : whole === nationKey ? 'ca-nuoc' : idOf(name),
    title: name === '' ? '' : `Giáo dục ${lowerFirst(name)}`,
    titleEn: name === '' ? '' : `Education in ${properName(name)}`,
    publisher: '',
    publisherEn: '',
  };
  const value = (field: string) => own[field] ?? proposed[field] ?? '';
  const change = (field: string) => (text: string) => setOwn({ ...own, [field]: text });
  const id = value('id');
  const trouble =
    id === '' || isId(id)
      ? packages.some((known) => known.id === id)
        ? t.idTaken
        : ''
      : t.idWrong;
  return (
    <Section id="goi-moi" title={t.newTitle} hint={t.newHint}>
      <form
        className={s.constants}
        onSubmit={(event) => {
          event.preventDefault();
          if (name === '' || trouble !== '') return;
          create({
            id,
            title: { vi: value('title'), en: value('titleEn') || value('title') },
            whole: unit
              ? { code: unit.code, level: unit.level, validFrom: unit.validFrom }
              : { code: '00', level: 'national', validFrom: '' },
            unitLevel: unit || unitLevel === 'province' ? unitLevel : 'province',
            publisher: {
              vi: value('publisher'),
              en: value('publisherEn') || value('publisher'),
            },
          });
        }}
      >
        <Choice
          label={t.whole}
          value={whole}
          options={[
            { value: '', name: t.choose },
            { value: nationKey, name: t.wholeNation },
            ...options,
          ]}
          choose={setWhole}
          testId="new-whole"
        />
        <Choice
          label={t.unitLevel}
          value={unitLevel}
          options={unitLevels.map((level) => ({ value: level, name: t.levels[level] }))}
          choose={setLevel}
        />
        <TextField label={t.title} value={value('title')} change={change('title')} />
        <TextField
          label={t.titleEn}
          value={value('titleEn')}
          change={change('titleEn')}
          isNeeded={false}
        />
        <TextField label={t.id} value={id} change={change('id')} hint={t.idHint} />
        <TextField label={t.publisher} value={value('publisher')} change={change('publisher')} />
        <TextField
          label={t.publisherEn}
          value={value('publisherEn')}
          change={change('publisherEn')}
          isNeeded={false}
        />
        <button type="submit" className={s.button} disabled={name === '' || trouble !== ''}>
          {t.create}
        </button>
        <button type="button" className={s.link} onClick={close}>
          {t.cancel}
        </button>
      </form>
      {trouble === '' ? null : (
        <p className={s.failed} role="alert">
          {trouble}
        </p>
      )}
    </Section>
  );
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Provinces by name; those whose code or name went on to another say their days. */
function wholeOptions(units: readonly UnitChoice[], words: Words) {
  const t = growTexts(words);
  const days = ({ validFrom, validTo }: UnitChoice) => [
    ...(validFrom === '' ? [] : [t.since({ date: dateLabel(validFrom, words.language) })]),
    ...(validTo === '' ? [] : [t.until({ date: dateLabel(validTo, words.language) })]),
  ];
  return units
    .toSorted((a, b) => compareNames(properName(a.name), properName(b.name)))
    .map((unit) => {
      const inForce = days(unit);
      return {
        value: keyOf(unit),
        name: inForce.length === 0 ? unit.name : `${unit.name} (${inForce.join(', ')})`,
      };
    });
}
