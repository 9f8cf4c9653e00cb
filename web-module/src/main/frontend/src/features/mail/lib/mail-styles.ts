/*
 * Mails carry their looks in style attributes. The preview's frame inherits the page's content security policy, which
 * refuses them where they are parsed; set by script from outside they are let through. So they are parked under another
 * name until the frame has loaded, and the policy of every page stays strict.
 */
const PARKED = 'data-style';

/** The same mail with its styles parked; expects what the server writes, where every `<` begins a tag. */
export function withoutStyles(html: string): string {
  return html.replaceAll(/<[^>]*>/g, (tag) => tag.replaceAll(/\sstyle=/g, ` ${PARKED}=`));
}

/** Gives the loaded mail its styles back. */
export function restoreStyles(mail: Document | null): void {
  for (const element of mail?.querySelectorAll<HTMLElement>(`[${PARKED}]`) ?? []) {
    element.style.cssText = element.getAttribute(PARKED) ?? '';
    element.removeAttribute(PARKED);
  }
}
