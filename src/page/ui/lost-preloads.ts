/**
 * Asks for the heads of all scripts that were asked for ahead of their use. WebKit remembers of such a script that it was lost,
 * through every reload and whatever brings it by then (bugs.webkit.org/show_bug.cgi?id=270357), until something else asks
 * for the same address.
 */
export function forgetLostPreloads(): void {
  for (const { href } of document.querySelectorAll<HTMLLinkElement>('[rel="modulepreload"]'))
    fetch(href, { method: 'HEAD' }).catch(() => {});
}
