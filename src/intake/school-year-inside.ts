/** A year and the next, anywhere in a text. */
export const schoolYearInside = /(?:19|20)\d{2}\s*[-–—/]\s*(?:19|20)?\d{2}/;
