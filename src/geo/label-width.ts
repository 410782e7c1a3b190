const narrow = /[ijlIft.,:;'!|()[\]-]/;
const wide = /[mwMW%@]/;

/**
 * How wide a text of Vietnamese or English will be in the face of the site, in the unit of `size`; a test holds it to the
 * face's own figures. Marks over and under letters take no room of their own.
 */
export function labelWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text.normalize('NFD').replaceAll(/\p{M}/gu, '')) {
    if (letter === ' ') ems += 0.27;
    else if (narrow.test(letter)) ems += 0.33;
    else if (wide.test(letter)) ems += 0.88;
    else ems += letter === letter.toUpperCase() && !/\d/.test(letter) ? 0.68 : 0.59;
  }
  return ems * size;
}
