/** Makes the links of the head absolute: after a change of address relative ones would lead elsewhere. */
export function fixHeadLinks(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('head link[href]'))
    link.setAttribute('href', link.href);
}
