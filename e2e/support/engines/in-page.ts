/** Functions that run in the page, in any engine: each stands alone, and takes and gives what JSON holds. */

interface Wanted {
  /** Its id. */
  readonly chart: string;
  readonly formats: readonly ('SVG' | 'PNG' | 'PDF' | 'CSV' | 'JSON')[];
  /** PNG in each shape that is offered, too. */
  readonly everyShape?: boolean;
  /** Of pictures: light unless it is said. */
  readonly colours?: 'Light' | 'Dark';
}

interface Saved {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
}

/**
 * The files of one chart, saved through its panel: in each of these formats,
 * as SVG in each shape that it is offered in. `keepsFiles` has to have run before the page.
 */
export async function savedFiles({
  chart,
  formats,
  everyShape,
  colours = 'Light',
}: Wanted): Promise<Saved[]> {
  const wait = async <T>(what: string, ready: () => T | null | undefined | false): Promise<T> => {
    for (let tries = 0; tries < 600; tries += 1) {
      const found = ready();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`waited in vain for ${what}`);
  };
  const called = (within: Element, tags: string, words: string) =>
    [...within.querySelectorAll<HTMLElement>(tags)].find((each) =>
      each.textContent?.trim().startsWith(words),
    );
  const section = document.getElementById(`chart-${chart}`)?.closest('section') ?? null;
  if (section === null) throw new Error(`no chart ${chart}`);
  // A press is kept until the app has taken over.
  called(section, 'button', 'Save')?.click();
  const dialog = await wait('the panel', () =>
    document.querySelector('.export-dialog[open] .export-form')?.closest('dialog'),
  );
  const idle = () => wait('the preview', () => dialog.querySelector('.export-preview[aria-busy="false"]'));
  const option = (group: string, words: string) => {
    const found = [...dialog.querySelectorAll('fieldset')].find((each) =>
      each.textContent?.startsWith(group),
    );
    return found && called(found, 'label', words);
  };
  const saved: Saved[] = [];
  const save = async () => {
    await idle();
    const kept = Reflect.get(window, 'keptFiles') as { name: string; blob: Blob }[];
    const before = kept.length;
    const button = await wait('a button to save', () =>
      [...dialog.querySelectorAll('button')].find(
        (each) => each.textContent?.startsWith('Save') && !each.disabled,
      ),
    );
    button.click();
    const { name, blob } = await wait('the file', () => kept[before]);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    saved.push({ name, type: blob.type, base64: btoa(binary) });
  };
  (await wait('the colours', () => option('Colours', colours))).click();
  for (const format of formats) {
    option('Format', format)?.click();
    await idle();
    const inAll = format === 'SVG' || (format === 'PNG' && everyShape);
    const shapes = inAll ? ['Wide', 'Square', 'Tall', 'Social card', 'As on the page'] : [];
    for (const shape of shapes.filter((each) => option('Shape', each))) {
      option('Shape', shape)?.click();
      await save();
    }
    if (shapes.length === 0) await save();
  }
  called(dialog, 'button', 'Close')?.click();
  return saved;
}

/** A script that keeps what the page would save, and stops the clock at an instant. */
export function keepsFiles(instant: string): string {
  return `(${keepFiles.toString()})(); ${standsAt(instant)}`;
}

/** A script that stops the clock at an instant. */
export function standsAt(instant: string): string {
  return `(${stopClock.toString()})(${JSON.stringify(instant)});`;
}

function keepFiles(): void {
  const blobs = new Map<string, Blob | MediaSource>();
  const kept: { name: string; blob: Blob | MediaSource | undefined }[] = [];
  Reflect.set(window, 'keptFiles', kept);
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    const url = create(blob);
    blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function () {
    kept.push({ name: this.download, blob: blobs.get(this.href) });
  };
}

/** Runs in the page: the clock stands at an instant, be it for the second time. */
export function stopClock(instant: string): void {
  const Real = Date;
  const at = Real.parse(instant);
  window.Date = class extends Real {
    constructor(...given: []) {
      if (given.length === 0) super(at);
      else super(...given);
    }
    static override now() {
      return at;
    }
  } as DateConstructor;
}

/** What stands there, in words. */
export function words(where: string): string {
  return (document.querySelector(where)?.textContent ?? '').replace(/\s+/g, ' ');
}

/** Presses the first button below a place whose words begin so. */
export function pressButton([where, called]: readonly [string, string]): void {
  const button = [...document.querySelectorAll<HTMLElement>(`${where} button`)].find((each) =>
    each.textContent?.trim().startsWith(called),
  );
  if (button === undefined) throw new Error(`no button “${called}”`);
  button.click();
}
