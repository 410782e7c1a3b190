import type { OutlineTexts } from './outline-text-types.ts';

const number = (value: number, digits = 2): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: digits });
const place = ({ lon, lat }: { readonly lon: number; readonly lat: number }): string =>
  `${number(lat, 4)}° N, ${number(lon, 4)}° E`;
const land = (ha: number): string => (ha >= 100 ? `${number(ha / 100)} km²` : `${number(ha)} ha`);

const sizes = { bytes: 'bytes', features: 'shapes', points: 'points' } as const;
const reasons = {
  datum: 'its datum is neither WGS84 nor VN-2000',
  projection: 'its projection is not transverse Mercator',
  parameter: 'a parameter is missing or strange (central meridian, scale, metres)',
  unreadable: 'its description cannot be read',
  'not-listed': 'its number is not on the list of those that are converted',
} as const;
const wgs84 =
  'In QGIS or ArcGIS, export the layer in WGS84 (EPSG:4326), longitude and latitude, and open it again.';

/** Problems of boundary files in English. */
export const outlineTextsEn: OutlineTexts = {
  'file-broken': ({ message }) => [
    `The boundary file cannot be read (${message}).`,
    'Export it again from the mapping program; copy it again if it was cut off on the way.',
  ],
  'file-too-large': ({ what, limit }) => [
    `The file is too large: more than ${number(limit, 0)} ${sizes[what]}.`,
    'Export only the layer of administrative units of the province, or simplify it first in the mapping program.',
  ],
  'shapefile-part-missing': ({ part }) => [
    `The archive lacks the ${part} that goes with the .shp.`,
    'Put .shp, .shx, .dbf, .prj (and .cpg, if there is one) of one layer into the archive together.',
  ],
  'shapefile-cut-off': ({ part }) => [
    `The ${part} is cut off: it is shorter than it says itself.`,
    'Copy the Shapefile again from where it came, and pack it again.',
  ],
  'no-areas': ({ features }) => [
    features === 0
      ? 'The file holds no area at all.'
      : `The file holds ${number(features, 0)} shapes and none of them is an area (points, lines or nothing).`,
    'Choose the layer of areas (polygons) of the administrative units.',
  ],
  'features-without-area': ({ count }) => [
    `Rows of the layer without an area (point, line or nothing), which stay out of the map: ${number(count, 0)}.`,
    'If a unit is among them, draw its area and export the layer again.',
  ],
  'encoding-converted': ({ encoding }) => [
    `The words in the file are written in ${encoding}; they were converted to Unicode.`,
    'Look at some names; nothing to do if they are right.',
  ],
  'letters-lost': ({ count }) => [
    `Shapes with words whose letters were lost before the file came here: ${number(count, 0)}.`,
    'Export again in UTF-8 (with the .cpg), or join by code.',
  ],
  'system-unknown': ({ system, why }) => [
    `The coordinate system “${system}” is not converted: ${reasons[why]}. Nothing is drawn rather than drawn in the wrong place.`,
    wgs84,
  ],
  'system-missing': ({ x, y }) => [
    `The coordinates are in metres (${number(x, 0)}; ${number(y, 0)}) and the file does not say in which system: it may be VN-2000 with the meridian of some province. Nothing is guessed.`,
    `Open the zipped Shapefile with its .prj. Or: ${wgs84}`,
  ],
  'system-converted': ({ system }) => [
    `Coordinates were converted from “${system}” to longitude and latitude on WGS84, good to about two metres.`,
    'Nothing to do.',
  ],
  'axes-swapped': ({ x, y }) => [
    `Latitude seems to stand before longitude (${number(x, 4)}; ${number(y, 4)}).`,
    'Press “Swap longitude and latitude” and see whether the shapes are right, or export the file by the standard.',
  ],
  'outside-country': ({ lon, lat }, label) => [
    `“${label}” lies outside Viet Nam (${place({ lon, lat })}).`,
    'Look at the coordinate system of the file; choose “Do not use this shape” if it is not wanted.',
  ],
  'far-from-known': ({ km }, label) =>
    label === ''
      ? [
          `Most shapes lie ${number(km, 0)} km on average from where the package has these units: the coordinate system or its meridian is probably wrong.`,
          wgs84,
        ]
      : [
          `“${label}” lies ${number(km, 1)} km from where the package has this unit.`,
          'See whether the shape was joined to the right unit.',
        ],
  'ring-broken': ({ points }, label) => [
    `“${label}” has a ring of ${number(points, 0)} points without any area; it is left out.`,
    'Delete the ring in the mapping program, or leave it if the shape is right without.',
  ],
  'ring-closed': ({ count }) => [`Open rings, now closed: ${number(count, 0)}.`, 'Nothing to do.'],
  'ring-turned': ({ count }) => [
    `Rings that ran the other way round than this map needs, now turned: ${number(count, 0)}.`,
    'Nothing to do.',
  ],
  'ring-crosses-itself': ({ count, lon, lat }, label) => [
    `The line of “${label}” cuts through itself (places: ${number(count, 0)}; first at ${place({ lon, lat })}).`,
    'Mend it in the mapping program (QGIS: “Fix geometries”). The area may be wrong there.',
  ],
  overlap: ({ ha, other, lon, lat }, label) => [
    `“${label}” and “${other}” lie over one another on ${land(ha)}, most of it near ${place({ lon, lat })}.`,
    'The two lines are not the same: let both sides share one. The file can be saved all the same.',
  ],
  gap: ({ ha, lon, lat, beside }) => [
    `A gap of ${land(ha)} between ${beside === '' ? 'the shapes' : beside}, near ${place({ lon, lat })}.`,
    'Unless it is a lake or land of another unit, close the line. The file can be saved all the same.',
  ],
  'more-places': ({ of, count, ha }) => [
    `More ${of === 'gap' ? 'gaps' : 'overlaps'}, smaller than those above: ${number(count, 0)}, ${land(ha)} together.`,
    'Mend them in the mapping program and open the file again to see each.',
  ],
  'slivers-ignored': ({ count, ha, limit }) => [
    `Overlaps or gaps below ${number(limit)} ha, not told one by one: ${number(count, 0)} (${number(ha, 4)} ha together).`,
    'Nothing to do.',
  ],
  'not-measured': ({ pairs }) => [
    pairs === 0
      ? 'Gaps between the shapes could not be measured: too many points, or lines too tangled.'
      : `Pairs of neighbours whose overlap could not be measured (too many points, or too long): ${number(pairs, 0)}.`,
    'Check the shapes in the mapping program, or simplify them and open the file again.',
  ],
  'area-differs': ({ km2, known, percent }, label) => [
    `“${label}” covers ${number(km2)} km², the shape in the package ${number(known)} km² (${percent > 0 ? '+' : ''}${number(percent, 1)}%).`,
    'See whether it was joined to the right unit, and whether the boundaries are of the right day.',
  ],
  'nothing-joined': ({ features }) => [
    `None of the ${number(features, 0)} shapes could be joined to a unit of the package.`,
    'Choose the column with codes or names, or another level; if it is another province, open its package.',
  ],
  'not-joined': ({ count }) => [
    `Shapes whose unit is not known yet: ${number(count, 0)}.`,
    'Choose the unit of each under “Shapes and units”, or “Do not use this shape”.',
  ],
  'unit-doubled': ({ unit, count }) => [
    `${number(count, 0)} shapes are joined to ${unit}.`,
    'If they are parts of one unit (islands, exclaves), press “Put together”; if not, choose another unit for one of them.',
  ],
  'unit-without-shape': ({ count, units }) => [
    `Units without a shape (${number(count, 0)}), which will not be on the map: ${units}${count > 12 ? '…' : ''}.`,
    'Join the shapes that are left, or add theirs to the file.',
  ],
  'unit-not-in-force': ({ unit, from, to }) => [
    `${unit} did not exist on the day stated (${from === '' ? '' : `from ${from}`}${to === '' ? '' : ` until ${to}`}).`,
    'Look at the day of the boundaries again, or choose another unit.',
  ],
  'code-and-name-differ': ({ code, name }) => [
    `Code “${code}” and name “${name}” are of two units, or one of them is of none.`,
    'Choose the right unit. Codes were used again: 15 was Yên Bái until 30 June 2025 and is Lào Cai since.',
  ],
  'other-boundary-set': ({ own, published }) => [
    `These boundaries are of the units “${own}” and the figures of the package of “${published}”: its maps would not have the units that report.`,
    'Save it only if that is what you want; else use boundaries of the time of the reports.',
  ],
  'left-out': ({ count }) => [`Shapes you left out: ${number(count, 0)}.`, 'Nothing to do.'],
  'vintage-missing': () => [
    'The day of the boundaries is not said.',
    'Say on which day these boundaries were valid (that of the map, not of the download). Codes mean nothing without it.',
  ],
  'vintage-later': ({ date }) => [
    `The day of the boundaries (${date}) has not come yet.`,
    'Look at the day again.',
  ],
  'source-missing': () => [
    'The source of the boundaries is not said.',
    'Name the office or document they come from; it is shown under every map.',
  ],
  'licence-missing': () => [
    'The licence is not said.',
    'Choose a licence, or say by which document they may be published.',
  ],
  'size-over-goal': ({ kilobytes, goal }) => [
    `The simplified map still takes ${number(kilobytes, 0)} kB compressed, above the ${number(goal, 0)} kB it should stay under.`,
    'Choose a coarser step; the pages work, but open slowly on a weak network.',
  ],
};
