import type { Message } from './messages.ts';
import { newVersion } from './new-version.ts';

/**
 * Keeps the site on the reader's machine, and offers a new version when one is ready. Where that cannot be
 * (no worker allowed, storage full, no network yet) the page works without it, so nothing is said.
 */
export async function keepOffline(): Promise<void> {
  const address = workerAddress();
  if (address === undefined) return;
  try {
    const workers = navigator.serviceWorker;
    reloadWithWorker(workers, address);
    await loaded();
    tell(workers.controller, { kind: 'loaded', scripts: scriptsOf(document) });
    const registration = await registered(workers, address);
    offerNewVersions(registration, () => workers.controller?.scriptURL === address);
  } catch {
    // Said above.
  }
}

/** Beside the manifest, which the one-file page and the development server's page do not have; a page of many files from a disk runs no scripts. */
function workerAddress(): string | undefined {
  const manifest = document.querySelector<HTMLLinkElement>('[rel="manifest"]');
  if (!import.meta.env.PROD || manifest === null || !('serviceWorker' in navigator)) return;
  return new URL('sw.js', manifest.href).href;
}

/**
 * Reloads every open page when the reader has accepted a new version in one of them: a page left behind would
 * hold files of one version and get those of another. The choices stand in the address and survive. A page
 * that had no worker of ours has loaded from the network, and stays.
 */
function reloadWithWorker(workers: ServiceWorkerContainer, address: string): void {
  const isOurs = () => workers.controller?.scriptURL === address;
  let hadWorker = isOurs();
  workers.addEventListener('controllerchange', () => {
    if (hadWorker) window.location.reload();
    hadWorker = isOurs();
  });
}

/** Only then: the page's own files come first on a poor line. */
function loaded(): Promise<unknown> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
}

function scriptsOf(page: Document): string[] {
  return [...page.scripts].map(({ src }) => src).filter((src) => src !== '');
}

function tell(worker: ServiceWorker | null | undefined, message: Message): void {
  worker?.postMessage(message);
}

/** Registering anew without a network would be an error in the console; the browser looks for updates itself. */
async function registered(
  workers: ServiceWorkerContainer,
  address: string,
): Promise<ServiceWorkerRegistration> {
  const known = await workers.getRegistration(address);
  if (known?.active?.scriptURL === address) return known;
  return workers.register(trusted(address));
}

function offerNewVersions(registration: ServiceWorkerRegistration, hasWorker: () => boolean): void {
  const offer = () => {
    // A first version is nothing new, and a page without a worker has just come from the network.
    if (registration.waiting === null || !hasWorker()) return;
    newVersion.setState({ load: () => tell(registration.waiting, { kind: 'accept' }) });
    void import('./show-update-notice.tsx').then(({ showUpdateNotice }) => showUpdateNotice());
  };
  const watch = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', offer);
  offer();
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
}

/** The policy requires Trusted Types; TypeScript does not know them yet, and takes a script's address for a string. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/** Trusts this one address and no other. */
function trusted(address: string): string {
  const policy = window.trustedTypes?.createPolicy('offline-worker', { createScriptURL: () => address });
  return policy?.createScriptURL(address) ?? address;
}
