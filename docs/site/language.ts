/** The switch of language keeps the page, the day asked about and the place on the page. */
export function keepLanguagePlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep]')) {
    link.addEventListener('click', () => {
      link.search = location.search;
      link.hash = location.hash;
    });
  }
}
