import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { GeoSheet } from '#geo/geo-sheet.ts';
import { outlineOf } from '#geo/shape-outline.ts';
import { colourUnits, unitRaster } from '#geo/unit-raster.ts';
import { MapFigure } from '#maps/map-figure.tsx';
import { makeView, tones } from './cells.ts';

/** Draws the classes of one year. */
export type Draw = (classes: Uint8Array) => void;

const colours: Readonly<Record<string, string>> = {
  b1: '#dfeeea',
  b2: '#b0d5cc',
  b3: '#74b3a6',
  b4: '#3a8576',
  b5: '#155449',
};
const inks = tones.map((tone) => colours[tone] ?? '');
const edge = '#ffffff';

/** The map figure as it is, made anew by React for each year. */
function figure(host: HTMLElement, sheet: GeoSheet, years: readonly Uint8Array[]): Draw {
  const root = createRoot(host);
  const views = new Map(years.map((classes) => [classes, makeView(classes)]));
  const text = { name: () => '', value: () => '' };
  const pick = () => undefined;
  return (classes) => {
    const view = views.get(classes);
    if (!view) return;
    flushSync(() => {
      root.render(
        <MapFigure view={view} sheet={sheet} text={text} selectedIds={[]} keyedId="" pick={pick} />,
      );
    });
  };
}

function svgOf(host: HTMLElement, sheet: GeoSheet, count: number): SVGPathElement[] {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 0 ${sheet.width} ${sheet.height}`);
  const paths = Array.from({ length: count }, () =>
    document.createElementNS('http://www.w3.org/2000/svg', 'path'),
  );
  svg.append(...paths);
  host.append(svg);
  return paths;
}

/** One path a unit; a year changes the class names of those that differ. */
function classNames(host: HTMLElement, sheet: GeoSheet): Draw {
  const paths = svgOf(host, sheet, sheet.shapes.length);
  for (const [i, path] of paths.entries()) path.setAttribute('d', sheet.shapes[i]?.d ?? '');
  const shown = new Int8Array(paths.length).fill(-1);
  return (classes) => {
    for (const [i, path] of paths.entries()) {
      const shade = classes[i] ?? 0;
      if (shown[i] === shade) continue;
      shown[i] = shade;
      path.setAttribute('class', `flat ${tones[shade]}`);
    }
  };
}

/** One path a class, its outline put together anew for each year. */
function onePathEach(host: HTMLElement, sheet: GeoSheet): Draw {
  const paths = svgOf(host, sheet, tones.length);
  for (const [i, path] of paths.entries()) path.setAttribute('class', `flat ${tones[i]}`);
  return (classes) => {
    const parts = tones.map((): string[] => []);
    for (const [i, shape] of sheet.shapes.entries()) parts[classes[i] ?? 0]?.push(shape.d);
    for (const [i, path] of paths.entries()) path.setAttribute('d', parts[i]?.join('') ?? '');
  };
}

function canvasOf(host: HTMLElement, sheet: GeoSheet) {
  const canvas = document.createElement('canvas');
  const scale = (host.clientWidth / sheet.width) * devicePixelRatio;
  canvas.width = Math.round(sheet.width * scale);
  canvas.height = Math.round(sheet.height * scale);
  host.append(canvas);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas here');
  return { context, scale };
}

/** A canvas: all shapes of a class filled at once, then all edges. */
function canvas(host: HTMLElement, sheet: GeoSheet): Draw {
  const { context, scale } = canvasOf(host, sheet);
  const shapes = sheet.shapes.map(({ d }) => new Path2D(d));
  const edges = new Path2D(sheet.shapes.map(({ d }) => d).join(''));
  context.scale(scale, scale);
  context.strokeStyle = edge;
  context.lineWidth = 1 / scale;
  return (classes) => {
    context.clearRect(0, 0, sheet.width, sheet.height);
    for (const [shade, ink] of inks.entries()) {
      context.fillStyle = ink;
      for (const [i, shape] of shapes.entries()) if (classes[i] === shade) context.fill(shape);
    }
    context.stroke(edges);
  };
}

/** A picture of unit numbers made once; a year looks every pixel's colour up. */
function raster(host: HTMLElement, sheet: GeoSheet): Draw {
  const { context, scale } = canvasOf(host, sheet);
  const picture = unitRaster(
    sheet.shapes.map(({ d }) => outlineOf(d)),
    sheet,
    scale,
  );
  const image = context.createImageData(picture.width, picture.height);
  const pixels = new Uint32Array(image.data.buffer);
  const palette = inks.map((ink) => Number(`0xff${turned(ink)}`));
  const colours = new Uint32Array(sheet.shapes.length + 1);
  return (classes) => {
    for (const [i, shade] of classes.entries()) colours[i + 1] = palette[shade] ?? 0;
    colourUnits(picture, colours, Number(`0xff${turned(edge)}`), pixels);
    context.putImageData(image, 0, 0);
  };
}

const turned = (ink: string): string => `${ink.slice(5, 7)}${ink.slice(3, 5)}${ink.slice(1, 3)}`;

export const drawings = { figure, classNames, onePathEach, canvas, raster };
export type Drawing = keyof typeof drawings;
