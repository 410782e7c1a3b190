import type { Language } from '#domain/localized.ts';
import type { OutlineReport } from '#outlines/outline-report.ts';

const words = {
  vi: {
    error: 'LỖI',
    warning: 'CẢNH BÁO',
    note: 'GHI CHÚ',
    cure: 'Cách sửa',
    shape: (n: number) => `hình ${n}`,
    accepted: 'ĐƯỢC NHẬN',
    'accepted-with-warnings': 'ĐƯỢC NHẬN, CÓ CẢNH BÁO',
    refused: 'CHƯA NHẬN',
    joined: ({ counts, package: id }: OutlineReport) =>
      `${counts.joined}/${counts.shapes} hình ghép được với đơn vị của gói ${id}, ${counts.notJoined} chưa ghép, ${counts.leftOut} không dùng.`,
    drawn: (before: number, after: number, shift: number) =>
      `Làm gọn: ${before} byte còn ${after} byte (nén), lệch nhiều nhất ${shift} m.`,
  },
  en: {
    error: 'ERROR',
    warning: 'WARNING',
    note: 'NOTE',
    cure: 'Cure',
    shape: (n: number) => `shape ${n}`,
    accepted: 'ACCEPTED',
    'accepted-with-warnings': 'ACCEPTED WITH WARNINGS',
    refused: 'REFUSED',
    joined: ({ counts, package: id }: OutlineReport) =>
      `${counts.joined} of ${counts.shapes} shapes joined to units of package ${id}, ${counts.notJoined} not joined, ${counts.leftOut} left out.`,
    drawn: (before: number, after: number, shift: number) =>
      `Simplified: ${before} to ${after} bytes (compressed), moved by ${shift} m at most.`,
  },
} as const;

/** A report on boundaries as lines for a terminal. */
export function boundaryLines(report: OutlineReport, language: Language): string[] {
  const w = words[language];
  const { simplified } = report;
  return [
    ...report.problems.flatMap((problem) => [
      `${w[problem.severity]} [${problem.rule}]${problem.feature > 0 ? ` ${w.shape(problem.feature)}` : ''}: ${problem[language].what}`,
      ...(problem.severity === 'note' ? [] : [`  ${w.cure}: ${problem[language].cure}`]),
    ]),
    w.joined(report),
    ...(simplified
      ? [w.drawn(simplified.bytesBefore, simplified.bytesAfter, Math.ceil(simplified.shift))]
      : []),
    w[report.verdict],
  ];
}
