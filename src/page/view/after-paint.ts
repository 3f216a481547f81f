/** What nobody waits for, once the choice is seen. A page that is not shown paints nothing. */
export function afterPaint(then: () => void): void {
  if (document.hidden) then();
  else requestAnimationFrame(() => setTimeout(then));
}
