import type { ReactElement } from 'react';
import { useDataset } from '#pages/parts/site.ts';
import t from '#pages/parts/table.module.css';
import { ScrollBox } from '#ui/scroll-box.tsx';
import type { Crowding } from '#norms/class-size.ts';
import type { ClassSizeRow, ClassSizeView } from '#views/norms/class-size-view.ts';
import type { NormsWords } from './norms-words.ts';
import { roomsText } from './norms-words.ts';
import s from './norms.module.css';

interface TableProps {
  readonly words: NormsWords;
  readonly view: ClassSizeView;
}

/** Units by how full their classes are; sizes of single classes where the package has them, else averages alone. */
export function ClassSizeTable({ words, view }: TableProps): ReactElement {
  const { t: texts, of } = words;
  const { areas } = useDataset();
  const heads = view.hasSizes
    ? [texts.columnLargest, texts.columnOver, texts.columnAbove, texts.columnRooms]
    : [texts.columnShort];
  const hasRooms = [view.root, ...view.units].some((row) => row?.rooms !== undefined);
  if (hasRooms) heads.push(texts.columnRoomsShort);
  const name = (row: ClassSizeRow): string => {
    const area = areas.get(row.areaId);
    return area ? of(area.short) : row.areaId;
  };
  return (
    <ScrollBox label={texts.sizeTitle}>
      <table className={`${t.table} ${t.pinned} ${s.sizes}`} data-testid="class-sizes">
        <thead>
          <tr>
            <th scope="col">{texts.columnUnit}</th>
            {[texts.columnPupils, texts.columnClasses, texts.columnAverage, ...heads].map(
              (head) => (
                <th key={head} scope="col" className={t.number}>
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {view.root ? (
            <Row
              words={words}
              name={name(view.root)}
              row={view.root}
              crowding={view.hasSizes ? view.all : undefined}
              hasSizes={view.hasSizes}
              hasRooms={hasRooms}
              isTotal
            />
          ) : null}
          {view.units.map((row) => (
            <Row
              key={row.areaId}
              words={words}
              name={name(row)}
              row={row}
              crowding={row.crowding}
              hasSizes={view.hasSizes}
              hasRooms={hasRooms}
            />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Row({
  words,
  name,
  row: { pupils, classes, average, short, rooms, isIllustrative },
  crowding,
  hasSizes,
  hasRooms,
  isTotal = false,
}: {
  readonly words: NormsWords;
  readonly name: string;
  readonly row: ClassSizeRow;
  readonly crowding: Crowding | undefined;
  readonly hasSizes: boolean;
  readonly hasRooms: boolean;
  readonly isTotal?: boolean;
}): ReactElement {
  const { n, t: texts } = words;
  const write = (value: number | undefined, decimals = 0): string =>
    value === undefined ? '…' : n.decimal(value, decimals);
  const cells = [write(pupils), write(classes), write(average, 1)];
  const others = hasSizes
    ? [
        write(crowding?.largest),
        write(crowding?.over),
        write(crowding?.pupilsAbove),
        crowding ? roomsText(words, crowding) : '…',
      ]
    : [write(short)];
  if (hasRooms) others.push(write(rooms));
  return (
    <tr className={isTotal ? t.total : undefined}>
      <th scope="row">
        {name} {isIllustrative ? <span className={s.small}>{texts.madeUp}</span> : null}
      </th>
      {[...cells, ...others].map((text, i) => (
        <td
          key={i}
          className={`${t.number} ${isIllustrative || (isTotal && i > 2) ? s.madeUp : ''}`}
        >
          {text}
        </td>
      ))}
    </tr>
  );
}
