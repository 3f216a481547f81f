import type { BrowserContext } from '@playwright/test';

/**
 * Writes down what no page of ours may do, from now on and in every page of the context: log a warning or an
 * error, break the Content-Security-Policy, or ask another origin for anything. Gives the function that
 * hands over the list.
 */
export async function watch(
  context: BrowserContext,
  baseURL: string,
  allowedConsole: readonly RegExp[],
): Promise<() => Promise<readonly string[]>> {
  const problems: string[] = [];
  const home = new URL(baseURL);

  context.on('console', (message) => {
    if (!['warning', 'error', 'assert'].includes(message.type())) return;
    if (message.text() === WORKER_BLOCKED) return;
    if (allowedConsole.some((pattern) => pattern.test(message.text()))) return;
    problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (webError) => {
    problems.push(`uncaught error: ${webError.error().message}`);
  });
  context.on('request', (request) => {
    if (isForeign(request.url(), home)) problems.push(`request to another origin: ${request.url()}`);
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => {
      if (isForeign(socket.url(), home)) problems.push(`web socket to another origin: ${socket.url()}`);
    });
  });

  // The browser logs violations too, but a test's allowed messages must not hide one.
  await context.exposeBinding('reportPolicyViolation', (_source, violation: string) => {
    problems.push(`Content-Security-Policy violation: ${violation}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(window, 'reportPolicyViolation');
      if (typeof report === 'function')
        report(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });

  return async () => {
    // Messages arrive in order, so an answer from a page means that all it reported before is here.
    await Promise.all(context.pages().map((page) => page.evaluate(() => null).catch(() => null)));
    return problems;
  };
}

/** What Playwright logs where it keeps a service worker out of a test. */
const WORKER_BLOCKED = 'Service Worker registration blocked by Playwright';

function isForeign(address: string, home: URL): boolean {
  const { protocol, host } = new URL(address);
  return !['data:', 'blob:', 'about:'].includes(protocol) && host !== home.host;
}
